<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ErrorText</name>
    <message>
        <source>This folder is on another computer or a network drive. The data could be damaged there. Choose a folder on this PC.</source>
        <translation>这个文件夹在别的电脑或网络盘上，数据放在那里可能损坏。请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>This folder is synchronised to a cloud drive. The data could be damaged there. Choose a folder outside the cloud drive.</source>
        <translation>这个文件夹会同步到网盘，数据放在那里可能损坏。请选择网盘以外的文件夹。</translation>
    </message>
    <message>
        <source>There are already files in this folder. Choose an empty folder or a new name.</source>
        <translation>这个文件夹里已有文件。请选择空文件夹，或换一个名称。</translation>
    </message>
    <message>
        <source>There is already a workspace in this folder. Open it, or choose another folder.</source>
        <translation>这个文件夹里已有账套。请直接打开它，或选择别的文件夹。</translation>
    </message>
    <message>
        <source>There is no workspace in this folder. Choose the folder that holds the file vault.hdr, or restore a backup.</source>
        <translation>这个文件夹里没有账套。请选择含有 vault.hdr 文件的文件夹，或从备份恢复。</translation>
    </message>
    <message>
        <source>The key file of this workspace is damaged. Your data file may be whole: restore the newest backup beside it, or ask somebody who has the recovery kit.</source>
        <translation>这个账套的密钥文件已损坏，数据文件可能仍然完好。请把最近的备份恢复到旁边，或找保管恢复卡的人处理。</translation>
    </message>
    <message>
        <source>The key file of this workspace was changed by something other than Seraph. Do not go on working with it. Restore the newest backup and keep the old folder as evidence.</source>
        <translation>这个账套的密钥文件被天使台账以外的程序改动过，请不要继续使用。请恢复最近的备份，并保留原文件夹作为证据。</translation>
    </message>
    <message>
        <source>The key file is older than the one this PC has seen. Somebody may have put an old copy back. The owner can open it with the recovery kit.</source>
        <translation>密钥文件比本机见过的旧，可能有人放回了旧副本。负责人可以用恢复卡打开。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Seraph. Update Seraph on this PC; nothing was changed.</source>
        <translation>这个账套由更新版本的天使台账写成。请先更新本机的天使台账；数据没有任何改动。</translation>
    </message>
    <message>
        <source>This workspace is open elsewhere. Close it there first.</source>
        <translation>这个账套正在别处打开，请先在那里关闭。</translation>
    </message>
    <message>
        <source>This PC does not know this workspace yet. The owner must sign in here once; after that, staff can.</source>
        <translation>本机还不认识这个账套。请负责人先在这里登录一次，之后员工就能登录。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password. Close other programs and try again.</source>
        <translation>可用内存不足，无法校验密码。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>No more people can sign in to this workspace. Remove somebody who has left first.</source>
        <translation>这个账套的登录人数已满。请先移除已离职的人员。</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check Caps Lock and try again.</source>
        <translation>登录名或密码不对。请检查大写锁定后重试。</translation>
    </message>
    <message>
        <source>This recovery code does not belong to this workspace. Check the page of the recovery kit.</source>
        <translation>这个恢复码不属于本账套。请核对恢复卡上的内容。</translation>
    </message>
    <message>
        <source>Seraph may not read or write this place. Choose another folder, or ask whoever manages this PC.</source>
        <translation>天使台账没有权限读写这个位置。请选择别的文件夹，或找管理这台电脑的人处理。</translation>
    </message>
    <message>
        <source>This place can only be read. Choose a folder that can be written to.</source>
        <translation>这个位置只能读取。请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The file or folder is not there any more. Is the drive plugged in?</source>
        <translation>找不到这个文件或文件夹了。硬盘或 U 盘插好了吗？</translation>
    </message>
    <message>
        <source>This file is too large to be what it claims to be. It was not opened.</source>
        <translation>这个文件大得不正常，没有打开。</translation>
    </message>
    <message>
        <source>The data file is not encrypted, so it is not ours. It was not opened. Restore the newest backup.</source>
        <translation>这个数据文件没有加密，不是天使台账的文件，没有打开。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The data file ends too early. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>数据文件不完整。请恢复最近的备份；损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>The data file cannot be read. Is the drive plugged in and in order?</source>
        <translation>数据文件无法读取。硬盘或 U 盘插好了吗，是否正常？</translation>
    </message>
    <message>
        <source>The data file of this workspace is missing. Restore the newest backup.</source>
        <translation>这个账套的数据文件不见了。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Seraph was installed without its encryption and refuses to work. Install it again.</source>
        <translation>天使台账缺少加密组件，不能使用。请重新安装。</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Choose another one.</source>
        <translation>这份备份已损坏，没有使用。请选择另一份。</translation>
    </message>
    <message>
        <source>This backup ends too early: it was cut off while being copied. Choose another one.</source>
        <translation>这份备份不完整，可能复制时中断了。请选择另一份。</translation>
    </message>
    <message>
        <source>The place for backups is not there. Plug in the drive, or choose another place in Settings.</source>
        <translation>找不到备份位置。请插上备份盘，或在“设置”里另选位置。</translation>
    </message>
    <message>
        <source>This backup belongs to another workspace.</source>
        <translation>这份备份属于另一个账套。</translation>
    </message>
    <message>
        <source>Nobody with this sign-in name works here.</source>
        <translation>这里没有这个登录名。</translation>
    </message>
    <message>
        <source>Somebody already has this sign-in name. Choose another one.</source>
        <translation>这个登录名已有人使用，请换一个。</translation>
    </message>
    <message>
        <source>This person can no longer sign in. The owner can give access again in Settings.</source>
        <translation>此人已不能登录。负责人可以在“设置”里重新开通。</translation>
    </message>
    <message>
        <source>A workspace needs an owner. Make somebody else owner first.</source>
        <translation>账套必须有一位负责人。请先指定另一位负责人。</translation>
    </message>
    <message>
        <source>Only the owner can change this for the owner.</source>
        <translation>负责人的这一项只能由本人修改。</translation>
    </message>
    <message>
        <source>People still have this role. Give them another one first.</source>
        <translation>还有人员在用这个岗位。请先给他们换岗位。</translation>
    </message>
    <message>
        <source>You cannot give rights that you do not have yourself.</source>
        <translation>自己没有的权限，不能授予别人。</translation>
    </message>
    <message>
        <source>This branch does not exist any more.</source>
        <translation>这家门店已不存在。</translation>
    </message>
    <message>
        <source>This has been changed since and can no longer be undone. Open the record and correct it there.</source>
        <translation>之后又有改动，不能再撤销。请打开这条记录直接更正。</translation>
    </message>
    <message>
        <source>This does not exist any more. It may have been moved or archived.</source>
        <translation>这条内容已不存在，可能已移动或归档。</translation>
    </message>
    <message>
        <source>Something in the form is not right yet. Look at the marked fields.</source>
        <translation>还有内容需要修改，请看标出的几项。</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Load it again and repeat your change.</source>
        <translation>这段时间里别人改过这条内容。请重新载入后再改一次。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask the owner or a manager.</source>
        <translation>您没有这项权限。请找负责人或店长。</translation>
    </message>
    <message>
        <source>The workspace is locked. Sign in first.</source>
        <translation>账套已锁定，请先登录。</translation>
    </message>
    <message>
        <source>The stored data is damaged or was changed by something other than Seraph. Restore the newest backup.</source>
        <translation>数据已损坏，或被天使台账以外的程序改动过。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This was written by a newer version of Seraph. Update Seraph on this PC.</source>
        <translation>这由更新版本的天使台账写成。请更新本机的天使台账。</translation>
    </message>
    <message>
        <source>This is in use elsewhere. Wait a moment or close it there.</source>
        <translation>正在别处使用。请稍等，或先在那里关闭。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>磁盘已满。数据没有丢失；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was lost; check the drive and try again.</source>
        <translation>读写失败。数据没有丢失；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Seraph. Nothing was saved. Start it again; if it comes back, export the diagnostics and send them to us.</source>
        <translation>程序内部出错，这一步没有保存。请重新启动；如果再次出现，请导出诊断信息发给我们。</translation>
    </message>
</context>
<context>
    <name>FieldErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>This is already in use. Choose another one.</source>
        <translation>已被使用，请换一个。</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容太长。</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>内容太短。</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>这个密码太容易猜到，请换一个。</translation>
    </message>
    <message>
        <source>The password must not contain the name of a person, the city or the organisation.</source>
        <translation>密码不能包含人名、城市名或机构名。</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>This cannot be read. Look at the example.</source>
        <translation>格式不对，请参照示例。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>这不是时间。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is outside the allowed range.</source>
        <translation>超出允许的范围。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>结束必须晚于开始。</translation>
    </message>
    <message>
        <source>This overlaps another entry.</source>
        <translation>与另一条重叠。</translation>
    </message>
    <message>
        <source>There is a character that cannot stand here.</source>
        <translation>含有不能使用的字符。</translation>
    </message>
    <message>
        <source>One of the characters is wrong. Compare with the paper.</source>
        <translation>有字符不对，请与纸上核对。</translation>
    </message>
    <message>
        <source>Characters are missing or there are too many.</source>
        <translation>字符少了或多了。</translation>
    </message>
    <message>
        <source>These are two pages of the same holder. Two different ones are needed.</source>
        <translation>这两张属于同一位保管人，需要两位不同保管人的。</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>这里不对。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPrompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CommandPalette</name>
    <message>
        <source>What would you like to do? Words or pinyin initials</source>
        <translation>想做什么？输入文字或拼音首字母</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CoverScreen</name>
    <message>
        <source>Enter your PIN to go on where you were.</source>
        <translation>输入 PIN 码，接着刚才的地方继续。</translation>
    </message>
    <message>
        <source>Sign in with a &amp;password</source>
        <translation>用密码登录(&amp;P)</translation>
    </message>
    <message>
        <source>Lock completely</source>
        <translation>彻底锁定</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n tries left, then the password is needed.</source>
        <translation>
            <numerusform>PIN 码不对。还可以试 %n 次，之后需要输入密码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::DateEdit</name>
    <message>
        <source>tomorrow, 5-6, +7</source>
        <translation>明天、5-6、+7</translation>
    </message>
    <message>
        <source>tomorrow 15:30, next Wed 3pm</source>
        <translation>明天 15:30、下周三 3点</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>打开月历</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DoneStep</name>
    <message>
        <source>Three things to do next</source>
        <translation>接下来三件事</translation>
    </message>
    <message>
        <source>This version works on one PC at a time. Keeping a second PC in step comes with synchronisation.</source>
        <translation>这个版本同一时间只能在一台电脑上使用；多台电脑同步会在后续版本提供。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your workspace is made and encrypted. The list stays on the Today page until it is done.</source>
        <translation>账套已建好并加密。下面的清单会留在「今日」页，直到全部完成。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始使用(&amp;S)</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>做第一次备份</translation>
    </message>
    <message>
        <source>It is made when you close Seraph, or now with Ctrl+Shift+B.</source>
        <translation>关闭天使台账时自动备份，也可以现在按 Ctrl+Shift+B。</translation>
    </message>
    <message>
        <source>Choose a place for it in Settings, Backup.</source>
        <translation>到「设置 · 备份」里选好备份位置。</translation>
    </message>
    <message>
        <source>Let a second person sign in</source>
        <translation>让第二个人登录</translation>
    </message>
    <message>
        <source>Settings, Staff and rights.</source>
        <translation>到「设置 · 员工与权限」。</translation>
    </message>
    <message>
        <source>Put the sealed recovery code in a safe place</source>
        <translation>把封好的恢复码放到安全的地方</translation>
    </message>
    <message>
        <source>Not near this PC.</source>
        <translation>不要放在这台电脑旁边。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ErrorPresenter</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FirstRunWizard</name>
    <message>
        <source>Set up Seraph</source>
        <translation>设置天使台账</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Form</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need another look.</source>
        <translation>
            <numerusform>还有 %n 项需要修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::Gallery</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How Seraph looks and behaves</source>
        <translation>天使台账的样子和习惯</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A state is a mark and words; the colour only helps.</source>
        <translation>状态用符号加文字表示，颜色只是辅助。</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>One green button a page: what is usually done next. Keys stand on the buttons that have them.</source>
        <translation>每页只有一个绿色按钮，就是通常的下一步。有快捷键的按钮上直接标出按键。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Enter goes to the next field. What is wrong is said at the field. Days may be written as one speaks.</source>
        <translation>回车跳到下一栏；哪里不对，就在那一栏说明；日期怎么说就怎么写。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Words stand in the page and do not get in the way. What can be undone is done at once.</source>
        <translation>提示写在页面里，不挡手；能撤销的操作直接执行，不再反复确认。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every record knows who changed what, and when.</source>
        <translation>每条记录都知道谁在什么时候改了什么。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lists to be ticked off say how far one is.</source>
        <translation>逐项勾选，进度一目了然。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Six digits open a covered screen for anyone signed in this shift.</source>
        <translation>屏幕遮住后，本班次登录过的人输入 6 位数字即可打开。</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Drawn for Seraph, in the colours of the theme.</source>
        <translation>专为天使台账绘制，颜色随主题变化。</translation>
    </message>
    <message>
        <source>overdue 00:12</source>
        <translation>超时 00:12</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>缺同意书</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>新咨询</translation>
    </message>
    <message>
        <source>File a complaint</source>
        <translation>快速登记投诉</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Void receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>今日到店</translation>
    </message>
    <message>
        <source>of 18 booked</source>
        <translation>/ 18 预约</translation>
    </message>
    <message>
        <source>Answered within 5 minutes</source>
        <translation>5 分钟响应率</translation>
    </message>
    <message>
        <source>this week, n=%1</source>
        <translation>本周 n=%1</translation>
    </message>
    <message>
        <source>Followed up within 48 hours</source>
        <translation>48 小时回访率</translation>
    </message>
    <message>
        <source>this month, n=%1</source>
        <translation>本月 n=%1</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>待签同意书</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Lin Xiao</source>
        <translation>林晓</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>11 digits</source>
        <translation>11 位数字</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>岗位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>回电时间(&amp;C)</translation>
    </message>
    <message>
        <source>For example: tomorrow 15:30, 5-6, +7</source>
        <translation>例如：明天 15:30、5-6、+7</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send the care leaflet</source>
        <translation>发送护理须知(&amp;S)</translation>
    </message>
    <message>
        <source>The backup was written and opened again to check it.</source>
        <translation>备份已写好，并重新打开核对过。</translation>
    </message>
    <message>
        <source>The second PC comes with synchronisation. For now the workspace is open on one PC at a time.</source>
        <translation>第二台电脑要等同步功能；目前账套同一时间只能在一台电脑上打开。</translation>
    </message>
    <message>
        <source>The last backup is 4 days old. Plug in the backup drive.</source>
        <translation>上次备份是 4 天前。请插上备份盘。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>磁盘已满。数据没有丢失，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Liu Yun</source>
        <translation>刘芸</translation>
    </message>
    <message>
        <source>Skin analysis</source>
        <translation>皮肤检测</translation>
    </message>
    <message>
        <source>He Jiayi</source>
        <translation>何佳怡</translation>
    </message>
    <message>
        <source>Hydration, 3 of 5</source>
        <translation>水光针 第 3/5 次</translation>
    </message>
    <message>
        <source>waiting 6 min</source>
        <translation>已到店 6 分钟</translation>
    </message>
    <message>
        <source>Wang Xiaohong</source>
        <translation>王小红</translation>
    </message>
    <message>
        <source>Photorejuvenation</source>
        <translation>光子嫩肤</translation>
    </message>
    <message>
        <source>Zhou Ting</source>
        <translation>周婷</translation>
    </message>
    <message>
        <source>Consultation with physician</source>
        <translation>面诊 · 医师联合</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Name, pinyin initials, last digits of the phone</source>
        <translation>姓名、拼音首字母、手机尾号</translation>
    </message>
    <message>
        <source>Select a row to see what is in it.</source>
        <translation>选中一行，这里显示详细内容。</translation>
    </message>
    <message>
        <source>Nobody is booked today.</source>
        <translation>今天还没有预约。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation>2 小时前</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Zhou Min</source>
        <translation>周敏</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>已签同意书</translation>
    </message>
    <message>
        <source>Version 3, locked</source>
        <translation>第 3 版，已锁定</translation>
    </message>
    <message>
        <source>Client entered</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Enter the first booking</source>
        <translation>登记第一个预约</translation>
    </message>
    <message>
        <source>Click a free place in the calendar</source>
        <translation>在日程的空白处点一下</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>做第一次备份</translation>
    </message>
    <message>
        <source>Plug in a USB drive</source>
        <translation>插上 U 盘</translation>
    </message>
    <message>
        <source>Let a second person sign in</source>
        <translation>让第二个人登录</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HoursGrid</name>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Monday&apos;s hours for every day</source>
        <translation>每天都同周一</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HoursStep</name>
    <message>
        <source>&amp;Public holidays and make-up workdays of mainland China</source>
        <translation>中国大陆法定节假日与调休(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open on public holidays as on other days</source>
        <translation>节假日照常营业(&amp;O)</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Hours and holidays</source>
        <translation>营业时间与节假日</translation>
    </message>
    <message>
        <source>Deadlines and follow-ups count in these hours. Write 9-12, 13-18 or leave a day empty when it is closed.</source>
        <translation>时限和回访按营业时间计算。写成 9-12, 13-18；休息日留空。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MainWindow</name>
    <message>
        <source>Seraph</source>
        <translation>天使台账</translation>
    </message>
</context>
<context>
    <name>seraph::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Seraph</source>
        <translation>天使台账</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OwnerStep</name>
    <message>
        <source>Name of the &amp;shop or clinic</source>
        <translation>店名或机构名称(&amp;S)</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>您的姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>至少 %n 个字符。用四五个互不相干的词，好记又难猜。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再输一次密码(&amp;A)</translation>
    </message>
    <message>
        <source>You and your organisation</source>
        <translation>机构与负责人</translation>
    </message>
    <message>
        <source>You are the owner: you can do everything and let others sign in. Nobody can reset your password but you, with the recovery code of a later step.</source>
        <translation>您是负责人：可以做所有操作，并为他人开通登录。您的密码只有您自己能重设，用的是后面一步的恢复码。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PagedTableView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / 共 %2</translation>
    </message>
    <message>
        <source>Standard widths</source>
        <translation>恢复默认列宽</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>密码强度</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很好</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PinEdit</name>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN 码，6 位数字</translation>
    </message>
    <message>
        <source>Remove the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlacesStep</name>
    <message>
        <source>Folder for the data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Folder for the &amp;data</source>
        <translation>数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>On a disk of this PC; not on a network drive or in a cloud folder.</source>
        <translation>放在本机硬盘上，不要放在网络盘或网盘同步文件夹里。</translation>
    </message>
    <message>
        <source>Folder for the bac&amp;kups</source>
        <translation>备份文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Best on a USB drive or a second disk. Empty: you are reminded until there is one.</source>
        <translation>最好是 U 盘或第二块硬盘。可以先空着，设好之前会一直提醒。</translation>
    </message>
    <message>
        <source>For now a workspace is open on one PC at a time. A second PC comes with synchronisation; do not put the data on a shared drive instead.</source>
        <translation>目前一个账套同一时间只能在一台电脑上打开。第二台电脑要等同步功能；请不要用共享盘代替。</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>All data is one encrypted folder. A backup in a second place is what brings it back after a broken disk.</source>
        <translation>全部数据是一个加密的文件夹。硬盘坏了，靠另一处的备份找回。</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecoveryStep</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Type these groups from the paper, so that we both know it can be read.</source>
        <translation>请照着纸上输入下面几组，确认抄印无误、字迹清楚。</translation>
    </message>
    <message>
        <source>If the password is forgotten and this code is lost, nobody can open the data any more: not you, not the makers of Seraph. Print the code, seal it, and keep it away from this PC.</source>
        <translation>忘记密码且没有恢复码，任何人都打不开数据：您打不开，天使台账的开发者也打不开。请打印恢复码，封存好，不要放在这台电脑旁边。</translation>
    </message>
    <message>
        <source>&amp;Check and go on</source>
        <translation>核对并继续(&amp;C)</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>我已记在纸上(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>打印(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>另存为 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>A PDF on this PC is no safe place: print it or move it to a stick, then delete it.</source>
        <translation>PDF 留在这台电脑上并不安全：请打印或移到 U 盘，然后删除。</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Show the code a&amp;gain</source>
        <translation>再看一遍恢复码(&amp;G)</translation>
    </message>
    <message>
        <source>The recovery code was checked. It is no longer shown or kept anywhere.</source>
        <translation>恢复码已核对，不再显示，也没有保存在任何地方。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StaffStep</name>
    <message>
        <source>A block copied from Excel can be pasted with Ctrl+V. Who has no sign-in name works here but does not use Seraph; everybody else gets a first password from you in Settings.</source>
        <translation>可以从 Excel 复制一块，用 Ctrl+V 粘贴。没有登录名的人在这里工作但不使用天使台账；其他人的初始密码由您在设置里发放。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Rooms and places</source>
        <translation>房间与工位</translation>
    </message>
    <message>
        <source>Staff and rooms</source>
        <translation>员工与房间</translation>
    </message>
    <message>
        <source>Only the first few; the rest can come at any time.</source>
        <translation>先填几位就好，其余随时可以补。</translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation>房间或工位</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TopBar</name>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>seraph::ui::UnlockScreen</name>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>I &amp;forgot my password</source>
        <translation>忘记密码(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open another workspace</source>
        <translation>打开别的账套(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>从备份恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Seraph</source>
        <translation>天使台账</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>%n 秒后再试</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WelcomeStep</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Women&apos;s health, outpatient care: appointments, consent, follow-ups</source>
        <translation>妇科、妇产等门诊：预约、知情同意、回访</translation>
    </message>
    <message>
        <source>Medical aesthetics</source>
        <translation>医美</translation>
    </message>
    <message>
        <source>Consultations, treatment courses, photos, aftercare</source>
        <translation>咨询、疗程、照片、术后护理</translation>
    </message>
    <message>
        <source>Home services</source>
        <translation>家政</translation>
    </message>
    <message>
        <source>Workers and households, contracts, dispatch, certificates</source>
        <translation>阿姨与雇主、合同、派单、证件</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>您的业态</translation>
    </message>
    <message>
        <source>This sets words, roles and samples. Everything can be changed later.</source>
        <translation>业态决定用词、岗位和样例，以后都可以改。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Five minutes, no technician. Everything stays on this PC, encrypted, and works without the Internet.</source>
        <translation>五分钟，不用找技术人员。数据加密存放在本机，断网照常使用。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
</TS>
