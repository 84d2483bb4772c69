<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CardExport</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaverChecklistPage</name>
    <message numerus="yes">
        <source>%n open task(s) go to</source>
        <translation>
            <numerusform>%n open task goes to</numerusform>
            <numerusform>%n open tasks go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordSlipPage</name>
    <message numerus="yes">
        <source>Choose a password of your own, %n characters or longer. Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Choose a password of your own, %n character or longer. Four or five words that do not belong together are easy to remember and hard to guess.</numerusform>
            <numerusform>Choose a password of your own, %n characters or longer. Four or five words that do not belong together are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::documents::ClientPapers</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::AftercareText</name>
    <message numerus="yes">
        <source>%n step(s) open</source>
        <translation>
            <numerusform>%n step open</numerusform>
            <numerusform>%n steps open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ArrivalsSection</name>
    <message numerus="yes">
        <source>%n visit(s) of earlier days have no end, the first on %1.</source>
        <translation>
            <numerusform>%n visit of an earlier day has no end, the first on %1.</numerusform>
            <numerusform>%n visits of earlier days have no end, the first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::BoardSection</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareTab</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n deviation</numerusform>
            <numerusform>%n deviations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareToday</name>
    <message numerus="yes">
        <source>%n round(s) of the premises to make</source>
        <translation>
            <numerusform>%n round of the premises to make</numerusform>
            <numerusform>%n rounds of the premises to make</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CaseView</name>
    <message numerus="yes">
        <source>%n earlier line(s)</source>
        <translation>
            <numerusform>%n earlier line</numerusform>
            <numerusform>%n earlier lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CertificateGrid</name>
    <message numerus="yes">
        <source>%n certificate(s) entered</source>
        <translation>
            <numerusform>%n certificate entered</numerusform>
            <numerusform>%n certificates entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ChainView</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientText</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientView</name>
    <message numerus="yes">
        <source>(also of %n other(s))</source>
        <translation>
            <numerusform>(also of %n other)</numerusform>
            <numerusform>(also of %n others)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::Comparison</name>
    <message numerus="yes">
        <source>All together, %n month(s): %1</source>
        <translation>
            <numerusform>All together, %n month: %1</numerusform>
            <numerusform>All together, %n months: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplaintText</name>
    <message numerus="yes">
        <source>%n minute(s) on the clock, day and night</source>
        <translation>
            <numerusform>%n minute on the clock, day and night</numerusform>
            <numerusform>%n minutes on the clock, day and night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of opening time</source>
        <translation>
            <numerusform>%n minute of opening time</numerusform>
            <numerusform>%n minutes of opening time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) on days on which the house opens</source>
        <translation>
            <numerusform>%n hour on days on which the house opens</numerusform>
            <numerusform>%n hours on days on which the house opens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar</source>
        <translation>
            <numerusform>%n day of the calendar</numerusform>
            <numerusform>%n days of the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CoursesSection</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CoverScreen</name>
    <message numerus="yes">
        <source>This PIN is not right. %n tries left, then the password is needed.</source>
        <translation>
            <numerusform>This PIN is not right. %n try left, then the password is needed.</numerusform>
            <numerusform>This PIN is not right. %n tries left, then the password is needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::DrillSection</name>
    <message numerus="yes">
        <source>%n service(s) today: the drill asks about them first.</source>
        <translation>
            <numerusform>%n service today: the drill asks about it first.</numerusform>
            <numerusform>%n services today: the drill asks about them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::DueSection</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::EquipmentPage</name>
    <message numerus="yes">
        <source>▲ %1 · %n day(s) over</source>
        <translation>
            <numerusform>▲ %1 · %n day over</numerusform>
            <numerusform>▲ %1 · %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %1 · %n day(s) left</source>
        <translation>
            <numerusform>◆ %1 · %n day left</numerusform>
            <numerusform>◆ %1 · %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ExamsSection</name>
    <message numerus="yes">
        <source>%1 (%n point(s))</source>
        <translation>
            <numerusform>%1 (%n point)</numerusform>
            <numerusform>%1 (%n points)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::FactsDialog</name>
    <message numerus="yes">
        <source>%n record(s). Enter opens one; who opened it is noted.</source>
        <translation>
            <numerusform>%n record. Enter opens it; who opened it is noted.</numerusform>
            <numerusform>%n records. Enter opens one; who opened it is noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n record(s) of more. Enter opens one; who opened it is noted.</source>
        <translation>
            <numerusform>The latest %n record of more. Enter opens one; who opened it is noted.</numerusform>
            <numerusform>The latest %n records of more. Enter opens one; who opened it is noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::Form</name>
    <message numerus="yes">
        <source>%n fields need another look.</source>
        <translation>
            <numerusform>%n field needs another look.</numerusform>
            <numerusform>%n fields need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::HouseholdDialog</name>
    <message numerus="yes">
        <source>%n more of this household are out of your reach.</source>
        <translation>
            <numerusform>%n more of this household is out of your reach.</numerusform>
            <numerusform>%n more of this household are out of your reach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportTrialStep</name>
    <message numerus="yes">
        <source>The sheet has %n merged cell(s): a value counts only for the row in which it stands.</source>
        <translation>
            <numerusform>The sheet has %n merged cell: a value counts only for the row in which it stands.</numerusform>
            <numerusform>The sheet has %n merged cells: a value counts only for the row in which it stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet.</numerusform>
            <numerusform>%n rows are hidden in the sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportUndo</name>
    <message numerus="yes">
        <source>%n record(s) went to the recycle bin.</source>
        <translation>
            <numerusform>%n record went to the recycle bin.</numerusform>
            <numerusform>%n records went to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed.</source>
        <translation>
            <numerusform>%n record stayed.</numerusform>
            <numerusform>%n records stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::KeyInDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>%n sheet kept</numerusform>
            <numerusform>%n sheets kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::LeaverDialog</name>
    <message numerus="yes">
        <source>Looks after %n client(s).</source>
        <translation>
            <numerusform>Looks after %n client.</numerusform>
            <numerusform>Looks after %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over</source>
        <translation>
            <numerusform>%n client handed over</numerusform>
            <numerusform>%n clients handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ListExport</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the list. That the list was saved, by whom and why, is kept in the journal.</source>
        <translation>
            <numerusform>%n row, as it stands in the list. That the list was saved, by whom and why, is kept in the journal.</numerusform>
            <numerusform>%n rows, as they stand in the list. That the list was saved, by whom and why, is kept in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::LotsPage</name>
    <message numerus="yes">
        <source>◆ %n day(s) left</source>
        <translation>
            <numerusform>◆ %n day left</numerusform>
            <numerusform>◆ %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::MatchingDialog</name>
    <message numerus="yes">
        <source>%n card(s) kept as pictures</source>
        <translation>
            <numerusform>%n card kept as a picture</numerusform>
            <numerusform>%n cards kept as pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::MatrixSection</name>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::MeetingSection</name>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::OrderView</name>
    <message numerus="yes">
        <source>One of %n session(s) left</source>
        <translation>
            <numerusform>One of %n session left</numerusform>
            <numerusform>One of %n sessions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::OverviewSection</name>
    <message numerus="yes">
        <source>%n figure(s) changed since they were frozen, because records were corrected or came late.</source>
        <translation>
            <numerusform>%n figure changed since it was frozen, because records were corrected or came late.</numerusform>
            <numerusform>%n figures changed since they were frozen, because records were corrected or came late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s)</source>
        <translation>
            <numerusform>%n older one</numerusform>
            <numerusform>%n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::OwnerStep</name>
    <message numerus="yes">
        <source>At least %n characters. Four or five words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>At least %n characters. Four or five words that do not belong together are easy to remember.</numerusform>
            <numerusform>At least %n characters. Four or five words that do not belong together are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::PagedTableView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::PeopleSection</name>
    <message numerus="yes">
        <source>▲ %n missing</source>
        <translation>
            <numerusform>▲ %n missing</numerusform>
            <numerusform>▲ %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n due</source>
        <translation>
            <numerusform>◆ %n due</numerusform>
            <numerusform>◆ %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlacementText</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::QualificationText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of work here</source>
        <translation>
            <numerusform>%n month of work here</numerusform>
            <numerusform>%n months of work here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::QuestionsSection</name>
    <message numerus="yes">
        <source>%1 (%n point(s))</source>
        <translation>
            <numerusform>%1 (%n point)</numerusform>
            <numerusform>%1 (%n points)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewText</name>
    <message numerus="yes">
        <source>%n case(s) more than the target allows</source>
        <translation>
            <numerusform>%n case more than the target allows</numerusform>
            <numerusform>%n cases more than the target allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) short of the target</source>
        <translation>
            <numerusform>%n case short of the target</numerusform>
            <numerusform>%n cases short of the target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::RuleBookSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n signature(s) do not fit</source>
        <translation>
            <numerusform>▲ %n signature does not fit</numerusform>
            <numerusform>▲ %n signatures do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ServicesPage</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ShiftSection</name>
    <message numerus="yes">
        <source>%1 %2 (%n note(s))</source>
        <translation>
            <numerusform>%1 %2 (%n note)</numerusform>
            <numerusform>%1 %2 (%n notes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::StepForm</name>
    <message numerus="yes">
        <source>%n file(s) on record</source>
        <translation>
            <numerusform>%n file on record</numerusform>
            <numerusform>%n files on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::TaskList</name>
    <message numerus="yes">
        <source>by deadline · %n task(s)</source>
        <translation>
            <numerusform>by deadline · %n task</numerusform>
            <numerusform>by deadline · %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::TellCard</name>
    <message numerus="yes">
        <source>Told: %n item(s)</source>
        <translation>
            <numerusform>Told: %n item</numerusform>
            <numerusform>Told: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by deadline · %n item(s)</source>
        <translation>
            <numerusform>by deadline · %n item</numerusform>
            <numerusform>by deadline · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::UnlockScreen</name>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in %n s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkerView</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorklistSection</name>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
