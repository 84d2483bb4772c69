<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccessReportText</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody has looked at this file.</source>
        <translation>没有人查看过这份档案。</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Own median</source>
        <translation>本人中位数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who saw this file</source>
        <translation>资料访问记录</translation>
    </message>
    <message>
        <source>Every time somebody opened the file, saw a whole number, printed or exported, the journal recorded it before it was shown. These are all entries about this person.</source>
        <translation>每次有人打开档案、查看完整号码、打印或导出，系统都先留痕再显示。以下是与本人有关的全部记录。</translation>
    </message>
    <message>
        <source>What %1 looked at</source>
        <translation>%1 的资料访问统计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Held against what was usual for the same person: a day is marked where it has more than three times their own median. A mark is a question, not an accusation.</source>
        <translation>与本人平时水平比较：某天超过本人中位数三倍时作标记。标记只是提示核实，并非指控。</translation>
    </message>
    <message>
        <source>Whose files</source>
        <translation>涉及的档案</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>BundleText</name>
    <message>
        <source>The complaint and everything done about it</source>
        <translation>投诉及全部处理过程</translation>
    </message>
    <message>
        <source>Everything on record about the client</source>
        <translation>该顾客的全部记录</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>操作记录摘录</translation>
    </message>
    <message>
        <source>Proofs that these entries stood in the journal</source>
        <translation>操作记录的存在证明</translation>
    </message>
    <message>
        <source>How to check this bundle</source>
        <translation>如何核对本证据包</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>The adviser says</source>
        <translation>顾问推荐语</translation>
    </message>
    <message>
        <source>Papers, checked with their originals</source>
        <translation>证件（均已核验原件）</translation>
    </message>
    <message>
        <source>Candidate card</source>
        <translation>候选人卡</translation>
    </message>
    <message>
        <source>For your choice only. Please do not pass it on; the worker has agreed to be shown to you, and numbers are masked.</source>
        <translation>本卡只供您本次选人，请勿转发。家政员已同意出示，证件号已遮挡。</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Comes from</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>从业</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可接</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状态</translation>
    </message>
    <message>
        <source>Wage expected a month</source>
        <translation>期望月薪</translation>
    </message>
</context>
<context>
    <name>CareReportPage</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业资格</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>This service has no steps of its own.</source>
        <translation>本项目没有单独的步骤。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册证号</translation>
    </message>
    <message>
        <source>What went otherwise</source>
        <translation>与标准不同之处</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Come back or call at once</source>
        <translation>出现以下情况请立即返院或来电</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>服务报告</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>服务过程</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>所用产品</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>CaseLetterText</name>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ClosingSlipPage</name>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Journal entries today</source>
        <translation>今日留痕条数</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最近一次有效备份</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Closing slip</source>
        <translation>日结小票</translation>
    </message>
    <message>
        <source>Journal up to entry %1</source>
        <translation>留痕校验码（截至第 %1 条）</translation>
    </message>
    <message>
        <source>Keep this slip in the day book. If anyone later changes what was recorded up to now, the journal no longer yields this code, and the check in Seraph finds it.</source>
        <translation>请把这张小票贴在纸质日志本里。今后若有人改动此前的记录，留痕就再也算不出这个校验码，在天使台账里一查便知。</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结账人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ConsentFormText</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Checksum of the text</source>
        <translation>文本校验码</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 签字</translation>
    </message>
    <message>
        <source>Signature of %1 for %2</source>
        <translation>%1 代 %2 签字</translation>
    </message>
    <message>
        <source>Name in print</source>
        <translation>正楷姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>见证人签字</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Checksum of text and signature</source>
        <translation>文本与签名校验码</translation>
    </message>
    <message>
        <source>Signed on paper; the scan is filed with this document.</source>
        <translation>纸质签署，扫描件随本文件归档。</translation>
    </message>
    <message>
        <source>Scan this code when the signed paper is filed.</source>
        <translation>归档已签纸质件时扫描此码。</translation>
    </message>
</context>
<context>
    <name>DocumentKindText</name>
    <message>
        <source>Recovery kit</source>
        <translation>恢复卡</translation>
    </message>
    <message>
        <source>Lost PC report</source>
        <translation>电脑遗失说明</translation>
    </message>
    <message>
        <source>One-time password slip</source>
        <translation>一次性密码条</translation>
    </message>
    <message>
        <source>Closing slip</source>
        <translation>日结小票</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>打印机测试页</translation>
    </message>
    <message>
        <source>Leaver&apos;s checklist</source>
        <translation>离职交接清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>Who saw this file</source>
        <translation>资料访问记录</translation>
    </message>
    <message>
        <source>What somebody looked at</source>
        <translation>员工资料访问统计</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>服务报告</translation>
    </message>
    <message>
        <source>Comparison of options</source>
        <translation>方案对比表</translation>
    </message>
    <message>
        <source>Document to sign</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认书</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Candidate card</source>
        <translation>候选人卡</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度质评</translation>
    </message>
    <message>
        <source>Notice for the wall</source>
        <translation>上墙公示</translation>
    </message>
    <message>
        <source>Inspection sample</source>
        <translation>检查抽样包</translation>
    </message>
    <message>
        <source>Training file</source>
        <translation>培训档案</translation>
    </message>
    <message>
        <source>Exam paper and result</source>
        <translation>试卷与成绩单</translation>
    </message>
    <message>
        <source>Letter about a complaint</source>
        <translation>投诉函件</translation>
    </message>
    <message>
        <source>Paper of evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>应急联系卡</translation>
    </message>
</context>
<context>
    <name>EmergencyCardText</name>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>应急联系卡</translation>
    </message>
    <message>
        <source>In danger to life call 120 first, then us.</source>
        <translation>危及生命时，先拨 120，再联系我们。</translation>
    </message>
    <message>
        <source>Somebody answers at every hour given below.</source>
        <translation>以下时段均有人接听。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>While we are open</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>While we are closed</source>
        <translation>闭店期间</translation>
    </message>
    <message>
        <source>Number of the one on call</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Call at once if one of these is so</source>
        <translation>出现下列任一情况，请立即来电</translation>
    </message>
    <message>
        <source>Say your name and the number on this card. Every call is written down.</source>
        <translation>来电请报姓名和卡上编号。每次来电都会记录。</translation>
    </message>
</context>
<context>
    <name>EmergencyPlanText</name>
    <message>
        <source>within %1 min</source>
        <translation>%1 分钟内</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>%1 小时内</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Number, written in by hand</source>
        <translation>电话（手写）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Time, initials</source>
        <translation>时间、签名</translation>
    </message>
    <message>
        <source>Tell %1 %2 (%3)</source>
        <translation>%2 告知 %1（%3）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation>演练内容</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>需要改进</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>First people, then data, then things. Whoever notices it begins, and calls.</source>
        <translation>先人，后数据，再财物。谁发现，谁先动手并打电话。</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>急救</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火警</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Whom to call, one after the other</source>
        <translation>依次联系</translation>
    </message>
    <message>
        <source>Our places</source>
        <translation>我们的地点</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练记录</translation>
    </message>
</context>
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
    <message>
        <source>There is no printer here, or the chosen one is gone. Choose another one, or save the page as PDF.</source>
        <translation>这里没有打印机，或选中的打印机已不在。请换一台，或存成 PDF。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on, has it paper, and is nothing jammed? Then print again.</source>
        <translation>打印机没有接收。请看看是否开机、有纸、没有卡纸，然后重新打印。</translation>
    </message>
    <message>
        <source>This folder can only be read. Choose a folder that can be written to.</source>
        <translation>这个文件夹只能读取。请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>There are already other files in this folder. Choose an empty folder or a new name.</source>
        <translation>这个文件夹里已有其他文件。请选择空文件夹，或换一个名称。</translation>
    </message>
    <message>
        <source>This folder does not exist, and neither does the place it should lie in. Is the drive plugged in?</source>
        <translation>这个文件夹和它的上级都不存在。盘插好了吗？</translation>
    </message>
    <message>
        <source>This folder is older than what this PC has already seen. Somebody may have copied an old one back. The owner can open it on purpose or restore the newest backup.</source>
        <translation>这个文件夹比本机见过的旧，可能有人把旧副本放了回来。负责人可以确认后打开，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>This workspace has no owner any more. Open it with the recovery kit.</source>
        <translation>这个账套已没有负责人。请用恢复卡打开。</translation>
    </message>
    <message>
        <source>This person has no password here yet. The owner can give one in Settings.</source>
        <translation>这个人在这里还没有密码。请负责人在设置里发放。</translation>
    </message>
    <message>
        <source>The key was changed since this person last signed in. The owner can give a new first password.</source>
        <translation>这个人上次登录之后换过密钥。请负责人重新发放初始密码。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a moment before the next try.</source>
        <translation>密码输错次数过多，请稍等片刻再试。</translation>
    </message>
    <message>
        <source>Too many wrong passwords for this name on this PC. The owner must sign in, or give a new first password.</source>
        <translation>这个登录名在本机输错密码次数过多。请负责人登录，或重新发放初始密码。</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder.</source>
        <translation>这个位置不能写入，请选择别的文件夹。</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>已有同名文件，请换一个名称。</translation>
    </message>
    <message>
        <source>The signature of this backup is not right: it was changed or made by somebody else. It was not used.</source>
        <translation>这份备份的签名不对：它被改动过，或不是本账套所做。没有使用。</translation>
    </message>
    <message>
        <source>A part of this backup was changed after it was made. It was not used.</source>
        <translation>这份备份的一部分在做好之后被改动过。没有使用。</translation>
    </message>
    <message>
        <source>A part of this backup is missing. Choose another one.</source>
        <translation>这份备份缺少一部分，请选择另一份。</translation>
    </message>
    <message>
        <source>No owner can open this backup with a password. Use the recovery kit.</source>
        <translation>没有负责人能用密码打开这份备份。请用恢复卡。</translation>
    </message>
    <message>
        <source>There are more files than one backup can hold.</source>
        <translation>文件数量超过一份备份的上限。</translation>
    </message>
    <message>
        <source>This file is not a backup of Seraph.</source>
        <translation>这个文件不是天使台账的备份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Seraph. Update Seraph on this PC.</source>
        <translation>这份备份由更新版本的天使台账制作。请先更新本机的天使台账。</translation>
    </message>
    <message>
        <source>This password does not open the backup. An old backup opens with the password the owner had then.</source>
        <translation>这个密码打不开这份备份。旧备份要用负责人当时的密码打开。</translation>
    </message>
    <message>
        <source>This recovery code does not open the backup. It belongs to another kit.</source>
        <translation>这个恢复码打不开这份备份，它属于另一套恢复卡。</translation>
    </message>
    <message>
        <source>This person cannot sign in yet or any more. The owner can change that in Settings.</source>
        <translation>这个人还不能登录，或已停用。负责人可以在设置里调整。</translation>
    </message>
    <message>
        <source>This person has not signed in during this shift. The password is needed.</source>
        <translation>这个人本班次还没有登录过，需要输入密码。</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>PIN 码不对。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The password is needed now.</source>
        <translation>PIN 码输错次数过多，现在需要输入密码。</translation>
    </message>
    <message>
        <source>This belongs to another branch or another person, and your rights do not reach there.</source>
        <translation>这属于别的门店或别的人，您的权限不包括。</translation>
    </message>
    <message>
        <source>This task belongs to somebody else.</source>
        <translation>这是别人的待办。</translation>
    </message>
    <message>
        <source>Staff or rooms still belong to this branch. Move them first.</source>
        <translation>这个门店还有员工或房间，请先移走。</translation>
    </message>
    <message>
        <source>The last branch cannot be archived.</source>
        <translation>最后一个门店不能归档。</translation>
    </message>
    <message>
        <source>This room is still used. Move what is in it first.</source>
        <translation>这个房间仍在使用，请先移走其中的内容。</translation>
    </message>
    <message>
        <source>This person already has a sign-in name.</source>
        <translation>这个人已有登录名。</translation>
    </message>
    <message>
        <source>This person no longer works here. End the account first.</source>
        <translation>这个人已不在这里工作，请先停用账号。</translation>
    </message>
    <message>
        <source>The organisation is not set up yet.</source>
        <translation>机构资料还没有填写。</translation>
    </message>
    <message>
        <source>This kind of record is not known to this version.</source>
        <translation>这个版本不认识这类记录。</translation>
    </message>
    <message>
        <source>This version does not know this action.</source>
        <translation>这个版本不认识这项操作。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>这项操作不能撤销。</translation>
    </message>
    <message>
        <source>This workspace is already set up.</source>
        <translation>这个账套已经设置过了。</translation>
    </message>
    <message>
        <source>An interrupted change of keys cannot be finished: its files are damaged. Restore the newest backup.</source>
        <translation>上次更换密钥没有完成，文件已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The new copy differs from the old data, so the keys were not changed. Nothing was lost.</source>
        <translation>新副本与原数据不一致，所以没有更换密钥。数据没有丢失。</translation>
    </message>
    <message>
        <source>The data is still in use. Close everything else and change the keys again.</source>
        <translation>数据仍在使用中。请关闭其他窗口后再更换密钥。</translation>
    </message>
    <message>
        <source>The change of keys did not succeed and was taken back. Nothing was lost.</source>
        <translation>更换密钥没有成功，已退回原状。数据没有丢失。</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>数据文件已损坏。请恢复最近的备份，损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>The data is in use, so it could not be tidied up. Nothing was lost.</source>
        <translation>数据正在使用，暂时无法整理。数据没有丢失。</translation>
    </message>
    <message>
        <source>There is already a data file. Choose another folder.</source>
        <translation>这里已有数据文件，请选择别的文件夹。</translation>
    </message>
    <message>
        <source>Records point to others that are missing. Restore the newest backup.</source>
        <translation>有记录指向已不存在的记录。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This data file belongs to another program. It was not opened.</source>
        <translation>这个数据文件属于别的程序，没有打开。</translation>
    </message>
    <message>
        <source>A stored value cannot be read. Restore the newest backup.</source>
        <translation>有存储的内容读不出来。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The key of this person&apos;s history is damaged. Run the check in the journal.</source>
        <translation>这个人的历史记录密钥已损坏。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>The journal names a PC that is not known. Run the check in the journal.</source>
        <translation>日志里出现了不认识的电脑。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>No more PCs can be added to this workspace.</source>
        <translation>这个账套不能再添加电脑。</translation>
    </message>
    <message>
        <source>There is no such journal entry.</source>
        <translation>没有这条日志。</translation>
    </message>
    <message>
        <source>The end of the journal is missing: this file is older than what was signed. Run the check in the journal.</source>
        <translation>日志的末尾缺失：这个文件比已签名的内容旧。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>A signed checkpoint of the journal is damaged. Run the check in the journal.</source>
        <translation>日志的一个签名检查点已损坏。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>A journal entry cannot be read. Run the check in the journal.</source>
        <translation>有一条日志读不出来。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>What a journal entry says cannot be read. Run the check in the journal.</source>
        <translation>有一条日志的内容读不出来。请到日志里运行校验。</translation>
    </message>
    <message>
        <source>This entry is not yet covered by a signed checkpoint. Try again after the next backup or after locking.</source>
        <translation>这条日志还没有被签名检查点覆盖。请在下次备份或锁定之后再试。</translation>
    </message>
    <message>
        <source>This workspace knows no PC with this number.</source>
        <translation>本工作区没有这个编号的电脑。</translation>
    </message>
    <message>
        <source>This is the PC you are working on. Declare it lost from another one, after restoring the newest backup there.</source>
        <translation>这就是您正在使用的电脑。请先在另一台电脑上恢复最新备份，再在那里为它挂失。</translation>
    </message>
    <message>
        <source>This PC was declared lost already.</source>
        <translation>这台电脑已经挂失过了。</translation>
    </message>
    <message>
        <source>Only the owner can declare a PC lost, signed in with their own password.</source>
        <translation>只有负责人用自己的密码登录后，才能为电脑挂失。</translation>
    </message>
    <message>
        <source>This key is on record already.</source>
        <translation>此密钥已有记录。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>该附件已不存在。</translation>
    </message>
    <message>
        <source>The photo or scan itself is missing from the folder of the workspace. It may be beside a backup: restore from there.</source>
        <translation>账套文件夹里找不到这张照片或扫描件。备份旁边可能还有一份，可从备份恢复。</translation>
    </message>
    <message>
        <source>This photo or scan is damaged and cannot be opened. It may be whole beside a backup.</source>
        <translation>这张照片或扫描件已损坏，无法打开。备份旁边可能有完好的一份。</translation>
    </message>
    <message>
        <source>There is already a file under this number. Try again.</source>
        <translation>该编号下已有文件，请再试一次。</translation>
    </message>
    <message>
        <source>Seraph is just working on something longer. Try again in a moment.</source>
        <translation>天使台账正在处理较长的工作，请稍后再试。</translation>
    </message>
    <message>
        <source>Only the owner can restore a backup into a workspace, signed in with their own password.</source>
        <translation>只有负责人用自己的密码登录后，才能把备份恢复到现有工作区。</translation>
    </message>
    <message>
        <source>What was restored differs from the backup, so nothing was changed. Check the disk and try again.</source>
        <translation>恢复出来的内容与备份不一致，因此没有做任何更改。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>This version was released and can no longer be changed. Begin a new draft.</source>
        <translation>该版本已发布，不能再修改。请起草新版本。</translation>
    </message>
    <message>
        <source>Only a version that is in force can be retired.</source>
        <translation>只有生效中的版本可以停用。</translation>
    </message>
    <message>
        <source>There is a draft already. Release it or discard it first.</source>
        <translation>已有一份草稿，请先发布或放弃。</translation>
    </message>
    <message>
        <source>There are still services in this category. Move them first.</source>
        <translation>该分类下还有服务，请先调整分类。</translation>
    </message>
    <message>
        <source>A service in force asks for this document.</source>
        <translation>有在用的服务需要这份文书。</translation>
    </message>
    <message>
        <source>This SOP belongs to a service and goes with it.</source>
        <translation>该流程属于某项服务，随服务一起移除。</translation>
    </message>
    <message>
        <source>This proposal is no longer there.</source>
        <translation>这条升级建议已不存在。</translation>
    </message>
    <message>
        <source>This category does not exist.</source>
        <translation>该服务分类不存在。</translation>
    </message>
    <message>
        <source>This service does not exist.</source>
        <translation>该服务不存在。</translation>
    </message>
    <message>
        <source>This version does not exist.</source>
        <translation>该版本不存在。</translation>
    </message>
    <message>
        <source>This price does not exist.</source>
        <translation>该价格不存在。</translation>
    </message>
    <message>
        <source>This SOP does not exist.</source>
        <translation>该流程不存在。</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>该文书不存在。</translation>
    </message>
    <message>
        <source>This touchpoint does not exist.</source>
        <translation>该触点不存在。</translation>
    </message>
    <message>
        <source>This script card does not exist.</source>
        <translation>该话术卡不存在。</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>该规则不存在。</translation>
    </message>
    <message>
        <source>This dismissal does not exist.</source>
        <translation>该忽略记录不存在。</translation>
    </message>
    <message>
        <source>This cost sheet does not exist.</source>
        <translation>该成本表不存在。</translation>
    </message>
    <message>
        <source>This shipped content does not exist.</source>
        <translation>该内置内容不存在。</translation>
    </message>
    <message>
        <source>This client is not on file any more.</source>
        <translation>该客户档案已不存在。</translation>
    </message>
    <message>
        <source>Another client has this number already.</source>
        <translation>该编号已被其他客户使用。</translation>
    </message>
    <message>
        <source>A client needs at least one way to be reached. Add another one first.</source>
        <translation>客户至少要有一种联系方式，请先添加新的联系方式。</translation>
    </message>
    <message>
        <source>This file was merged into another one. Search for the client again.</source>
        <translation>该档案已合并到另一份档案，请重新搜索客户。</translation>
    </message>
    <message>
        <source>Somebody else has to look into your own case.</source>
        <translation>自己的情况须由他人核查。</translation>
    </message>
    <message>
        <source>This household is not on file any more.</source>
        <translation>该家庭已不存在。</translation>
    </message>
    <message>
        <source>This contact is not on file any more.</source>
        <translation>该联系方式已不存在。</translation>
    </message>
    <message>
        <source>This address is not on file any more.</source>
        <translation>该地址已不存在。</translation>
    </message>
    <message>
        <source>This alert is not on file any more.</source>
        <translation>该提醒已不存在。</translation>
    </message>
    <message>
        <source>This guardian is not on file any more.</source>
        <translation>该监护人已不存在。</translation>
    </message>
    <message>
        <source>This enquiry is not there any more.</source>
        <translation>这条咨询登记已不存在。</translation>
    </message>
    <message>
        <source>This visit is not there any more.</source>
        <translation>这条到店登记已不存在。</translation>
    </message>
    <message>
        <source>This consultation is not there any more.</source>
        <translation>这条面诊记录已不存在。</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>这个方案已不存在。</translation>
    </message>
    <message>
        <source>This option is not there any more.</source>
        <translation>这个选项已不存在。</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>这个订单已不存在。</translation>
    </message>
    <message>
        <source>This used session is not there any more.</source>
        <translation>这条扣次记录已不存在。</translation>
    </message>
    <message>
        <source>This change order is not there any more.</source>
        <translation>这张变更单已不存在。</translation>
    </message>
    <message>
        <source>This payment note is not there any more.</source>
        <translation>这条收款登记已不存在。</translation>
    </message>
    <message>
        <source>This consent is not there any more.</source>
        <translation>这份同意书已不存在。</translation>
    </message>
    <message>
        <source>This same-day check is not there any more.</source>
        <translation>这条当日核对已不存在。</translation>
    </message>
    <message>
        <source>This enquiry is closed. Take it up again first.</source>
        <translation>这条咨询已关闭，请先重新跟进。</translation>
    </message>
    <message>
        <source>This enquiry is open already.</source>
        <translation>这条咨询仍在跟进中。</translation>
    </message>
    <message>
        <source>Somebody has answered this enquiry already.</source>
        <translation>这条咨询已有人应答。</translation>
    </message>
    <message>
        <source>The visit cannot take this step now.</source>
        <translation>到店登记当前不能这样推进。</translation>
    </message>
    <message>
        <source>It is not yet the time for which the client is expected.</source>
        <translation>还没到预约时间，不能登记为未到店。</translation>
    </message>
    <message>
        <source>This consultation has ended.</source>
        <translation>这次面诊已结束。</translation>
    </message>
    <message>
        <source>This person takes part already.</source>
        <translation>此人已在面诊中。</translation>
    </message>
    <message>
        <source>This person does not take part.</source>
        <translation>此人未参与这次面诊。</translation>
    </message>
    <message>
        <source>The plan has been presented. Revise it to change its options.</source>
        <translation>方案已呈现，需退回修改后才能改动选项。</translation>
    </message>
    <message>
        <source>The plan cannot take this step now.</source>
        <translation>方案当前不能进行这一步。</translation>
    </message>
    <message>
        <source>This plan is decided already.</source>
        <translation>这个方案已有决定。</translation>
    </message>
    <message>
        <source>This exception is approved already.</source>
        <translation>这项例外已批准。</translation>
    </message>
    <message>
        <source>The plan has no option yet.</source>
        <translation>方案还没有任何选项。</translation>
    </message>
    <message>
        <source>A plan shows at least three options; “wait or do nothing” may be one. Fewer need a manager’s approval with a reason.</source>
        <translation>方案至少要有三个选项，可包含“暂不做”；少于三个须由店长批准并写明原因。</translation>
    </message>
    <message>
        <source>More than a tenth of an option is made to measure. A manager has to approve it.</source>
        <translation>定制部分超过一成，须由店长批准。</translation>
    </message>
    <message>
        <source>An option is cheaper than the lowest price. A manager has to approve it.</source>
        <translation>有选项低于最低价，须由店长批准。</translation>
    </message>
    <message>
        <source>The physician has not examined the client yet.</source>
        <translation>医生尚未面诊检查。</translation>
    </message>
    <message>
        <source>The physician found the client not fit for treatment now.</source>
        <translation>医生认为目前不适合治疗。</translation>
    </message>
    <message>
        <source>The physician has not confirmed this plan yet.</source>
        <translation>医生尚未确认这个方案。</translation>
    </message>
    <message>
        <source>Not all risks of the chosen service have been told.</source>
        <translation>所选项目的风险尚未全部告知。</translation>
    </message>
    <message>
        <source>Somebody in a picture has not agreed to its publication, or has taken the agreement back. Leave the picture out.</source>
        <translation>图中有人未同意公开，或已撤回同意，请撤下该图片。</translation>
    </message>
    <message>
        <source>This picture is not shown any more.</source>
        <translation>该图片已不再展示。</translation>
    </message>
    <message>
        <source>This order is cancelled.</source>
        <translation>这个订单已取消。</translation>
    </message>
    <message>
        <source>The time for the sessions of this course is over.</source>
        <translation>疗程已过有效期。</translation>
    </message>
    <message>
        <source>There are no sessions left.</source>
        <translation>已没有剩余次数。</translation>
    </message>
    <message>
        <source>Sessions of this order have been used. Void them first.</source>
        <translation>订单已有扣次，请先撤销扣次。</translation>
    </message>
    <message>
        <source>The order has changed since. Propose the change anew.</source>
        <translation>订单之后有变动，请重新提出变更。</translation>
    </message>
    <message>
        <source>This session is voided already.</source>
        <translation>这次扣次已撤销。</translation>
    </message>
    <message>
        <source>Another change of this order waits for a decision.</source>
        <translation>该订单有一张变更单尚未决定。</translation>
    </message>
    <message>
        <source>This change is decided already.</source>
        <translation>这张变更单已有决定。</translation>
    </message>
    <message>
        <source>This payment note is voided already.</source>
        <translation>这条收款已作废。</translation>
    </message>
    <message>
        <source>This document does not wait for a signature.</source>
        <translation>这份文书不在待签署状态。</translation>
    </message>
    <message>
        <source>Only a signed document can be withdrawn.</source>
        <translation>只有已签署的文书才能撤回。</translation>
    </message>
    <message>
        <source>This treatment needs a plan confirmed by a physician before its consent is signed.</source>
        <translation>该项目须先有医生确认的方案，才能签署同意书。</translation>
    </message>
    <message>
        <source>The document has a newer version. Prepare it again.</source>
        <translation>文书已有新版本，请重新准备。</translation>
    </message>
    <message>
        <source>The document was prepared on another day. Prepare it again.</source>
        <translation>文书不是今天准备的，请重新准备。</translation>
    </message>
    <message>
        <source>This paper does not carry the text that was printed.</source>
        <translation>这张纸与打印时的内容不符。</translation>
    </message>
    <message>
        <source>Nothing stands against the treatment.</source>
        <translation>没有需要放行的异常。</translation>
    </message>
    <message>
        <source>This shift has been taken over already.</source>
        <translation>本班已有人接班。</translation>
    </message>
    <message>
        <source>You handed this shift over yourself. Somebody else takes it over.</source>
        <translation>这一班是您自己交的，请由下一位同事接班。</translation>
    </message>
    <message>
        <source>This record is closed. Write an addendum.</source>
        <translation>记录已结案，请写补充记录。</translation>
    </message>
    <message>
        <source>This service has begun already.</source>
        <translation>服务已经开始。</translation>
    </message>
    <message>
        <source>This service has not begun.</source>
        <translation>服务尚未开始。</translation>
    </message>
    <message>
        <source>Only a closed record gets addenda.</source>
        <translation>只有已结案的记录才写补充。</translation>
    </message>
    <message>
        <source>Only a placement has a daily log.</source>
        <translation>只有上户服务才有每日日志。</translation>
    </message>
    <message>
        <source>No ordinary step is open.</source>
        <translation>没有待确认的普通步骤。</translation>
    </message>
    <message>
        <source>No physician stands for the plan yet.</source>
        <translation>方案尚未经医生确认。</translation>
    </message>
    <message>
        <source>A valid consent or the check of the day is missing.</source>
        <translation>缺有效的同意书或当日核对。</translation>
    </message>
    <message>
        <source>A key step is still open.</source>
        <translation>还有关键步骤未完成。</translation>
    </message>
    <message>
        <source>Ordinary steps are still to be confirmed.</source>
        <translation>普通步骤尚未确认。</translation>
    </message>
    <message>
        <source>A reading out of range is not explained.</source>
        <translation>超范围的读数尚未说明。</translation>
    </message>
    <message>
        <source>This service record does not exist.</source>
        <translation>该服务记录不存在。</translation>
    </message>
    <message>
        <source>This step does not exist.</source>
        <translation>该步骤不存在。</translation>
    </message>
    <message>
        <source>This lot has expired and may not be used.</source>
        <translation>该批号已过期，不得使用。</translation>
    </message>
    <message>
        <source>This lot has been recalled and may not be used.</source>
        <translation>该批号已被召回，不得使用。</translation>
    </message>
    <message>
        <source>This lot is on file already.</source>
        <translation>该批号已登记。</translation>
    </message>
    <message>
        <source>This lot is not recalled.</source>
        <translation>该批号未被召回。</translation>
    </message>
    <message>
        <source>This lot is on file with another date. Compare the package.</source>
        <translation>该批号登记的有效期与此不同，请核对包装。</translation>
    </message>
    <message>
        <source>This round has been begun already.</source>
        <translation>本周期的巡检已开始。</translation>
    </message>
    <message>
        <source>Somebody on file lives there. Take them out of the household first.</source>
        <translation>还有在册客户属于这个家庭，请先把他们移出。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>文件无法写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>这次导入已经撤销过了。</translation>
    </message>
    <message>
        <source>Somebody has worked with some of these records since. Take back the others, or leave the import as it is.</source>
        <translation>其中一些记录之后已有人使用。可以只撤销其余的，或保留这次导入。</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete. Open it in the program that made it and save it again.</source>
        <translation>文件已损坏或不完整。请用原来的程序打开后重新保存。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This file is protected with a password. Save it without one and try again.</source>
        <translation>文件设有密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>This sheet is not in the file, or there is none with cells.</source>
        <translation>文件里没有这张工作表，或没有可读的工作表。</translation>
    </message>
    <message>
        <source>This PC does not let Seraph read foreign files safely, so none is read.</source>
        <translation>这台电脑无法让程序安全地读取外来文件，因此没有读取。</translation>
    </message>
    <message>
        <source>This is an old .xls file. Open it in Excel, WPS or LibreOffice and save it as .xlsx.</source>
        <translation>这是旧版 .xls 文件。请用 Excel、WPS 或 LibreOffice 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>A quotation mark in this text file is never closed, so rows cannot be told apart. Correct it in the program that made the file.</source>
        <translation>文本文件中有一个引号没有成对，无法分行。请在原程序中改正。</translation>
    </message>
    <message>
        <source>This is no table that Seraph reads. Save it as .xlsx or .csv.</source>
        <translation>这不是可读取的表格。请另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Reading this file failed, and nothing came in. It may be damaged, or made to do harm.</source>
        <translation>读取失败，没有导入任何内容。文件可能已损坏，或带有恶意。</translation>
    </message>
    <message>
        <source>The part of Seraph that reads spreadsheets is missing. Install the program again.</source>
        <translation>缺少读取表格的组件，请重新安装程序。</translation>
    </message>
    <message>
        <source>This file is built like one that is meant to do harm, and was not read.</source>
        <translation>文件结构异常，像是有意破坏，没有读取。</translation>
    </message>
    <message>
        <source>This file is too large. Split it into several.</source>
        <translation>文件太大，请拆成几个。</translation>
    </message>
    <message>
        <source>The characters of this text file are not in the chosen encoding. Choose another one.</source>
        <translation>文本文件不是所选的编码，请换一种编码。</translation>
    </message>
    <message>
        <source>This separator is not known.</source>
        <translation>不认识这种分隔符。</translation>
    </message>
    <message>
        <source>The columns of this file do not hold what is needed, or two go to one field. Say which column is what.</source>
        <translation>文件缺少必需的列，或两列对应同一个字段。请说明每一列是什么。</translation>
    </message>
    <message>
        <source>This survey is not there any more.</source>
        <translation>这份问卷已不存在。</translation>
    </message>
    <message>
        <source>This version of the survey is not there any more.</source>
        <translation>这个问卷版本已不存在。</translation>
    </message>
    <message>
        <source>This answer is not there any more.</source>
        <translation>这份答卷已不存在。</translation>
    </message>
    <message>
        <source>This survey has a newer version. Open it again.</source>
        <translation>问卷已有新版本，请重新打开。</translation>
    </message>
    <message>
        <source>This answer is not a low one.</source>
        <translation>这份评价不是低分。</translation>
    </message>
    <message>
        <source>Somebody has looked into this answer already.</source>
        <translation>这份评价已经处理过。</translation>
    </message>
    <message>
        <source>There is no comment that could be shown.</source>
        <translation>没有可以公开的评语。</translation>
    </message>
    <message>
        <source>This follow-up is not there any more.</source>
        <translation>这条回访已不存在。</translation>
    </message>
    <message>
        <source>This try is not there any more.</source>
        <translation>这条回访记录已不存在。</translation>
    </message>
    <message>
        <source>This complication is not there any more.</source>
        <translation>这条并发症记录已不存在。</translation>
    </message>
    <message>
        <source>This step is not there any more.</source>
        <translation>这个步骤已不存在。</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>这条病程已不存在。</translation>
    </message>
    <message>
        <source>This form is not there any more.</source>
        <translation>这张评估表已不存在。</translation>
    </message>
    <message>
        <source>This follow-up is closed already.</source>
        <translation>这条回访已经结束。</translation>
    </message>
    <message>
        <source>This follow-up was put off three times. Call now, or write down why nobody can be reached.</source>
        <translation>这条回访已顺延三次。请现在联系，或写明联系不上的原因。</translation>
    </message>
    <message>
        <source>This follow-up is somebody else’s. Only who may manage follow-ups gives it to others.</source>
        <translation>这条回访由别人负责，只有能管理回访的人可以改派。</translation>
    </message>
    <message>
        <source>Try at least three times before giving up.</source>
        <translation>至少联系三次才能放弃。</translation>
    </message>
    <message>
        <source>The first contacts after a treatment are only taken back by who may manage follow-ups.</source>
        <translation>术后早期回访只能由管理回访的人取消。</translation>
    </message>
    <message>
        <source>This complication is closed. Take it up again first.</source>
        <translation>这条并发症已结束，请先重新处理。</translation>
    </message>
    <message>
        <source>This complication is open already.</source>
        <translation>这条并发症还在处理中。</translation>
    </message>
    <message>
        <source>Nobody answers for it yet. Name who is responsible first.</source>
        <translation>还没有责任人，请先指定。</translation>
    </message>
    <message>
        <source>Key steps of the checklist are not done yet.</source>
        <translation>处理清单里还有关键步骤没有完成。</translation>
    </message>
    <message>
        <source>This form is filled in already.</source>
        <translation>这张评估表已经填写。</translation>
    </message>
    <message>
        <source>This person is not a worker.</source>
        <translation>此人不是家政员。</translation>
    </message>
    <message>
        <source>This paper is not there any more.</source>
        <translation>该证件已不存在。</translation>
    </message>
    <message>
        <source>This need is not there any more.</source>
        <translation>该需求已不存在。</translation>
    </message>
    <message>
        <source>This candidate is not there any more.</source>
        <translation>该候选人已不存在。</translation>
    </message>
    <message>
        <source>This contract is not there any more.</source>
        <translation>该合同已不存在。</translation>
    </message>
    <message>
        <source>This placement is not there any more.</source>
        <translation>该上户记录已不存在。</translation>
    </message>
    <message>
        <source>This line of the log is not there any more.</source>
        <translation>该条日志已不存在。</translation>
    </message>
    <message>
        <source>No job sheet has this number.</source>
        <translation>没有这个编号的服务单。</translation>
    </message>
    <message>
        <source>This person is a worker already.</source>
        <translation>此人已登记为家政员。</translation>
    </message>
    <message>
        <source>This worker has left the agency.</source>
        <translation>该家政员已离职。</translation>
    </message>
    <message>
        <source>The worker has not agreed that their card is shown. Ask, and note the day in the profile.</source>
        <translation>家政员尚未同意出示候选人卡。请先征得同意，并在档案中记下日期。</translation>
    </message>
    <message>
        <source>The worker is with another household on one of these days.</source>
        <translation>这段时间家政员在别家上户。</translation>
    </message>
    <message>
        <source>The worker is on leave then.</source>
        <translation>家政员当天请假。</translation>
    </message>
    <message>
        <source>This need is closed. Take it up again first.</source>
        <translation>该需求已关闭，请先重新跟进。</translation>
    </message>
    <message>
        <source>This need is open already.</source>
        <translation>该需求正在跟进中。</translation>
    </message>
    <message>
        <source>Another candidate is chosen already.</source>
        <translation>已选定另一位候选人。</translation>
    </message>
    <message>
        <source>This worker is proposed already.</source>
        <translation>该家政员已在候选名单中。</translation>
    </message>
    <message>
        <source>The worker has said yes already.</source>
        <translation>家政员已接单。</translation>
    </message>
    <message>
        <source>The candidate cannot take this step now.</source>
        <translation>候选人目前不能进行这一步。</translation>
    </message>
    <message>
        <source>The contract is for the candidate who was chosen. Choose one first.</source>
        <translation>合同只为选定的候选人起草，请先选定。</translation>
    </message>
    <message>
        <source>There is a contract with this worker. Cancel it or replace the worker.</source>
        <translation>已与该家政员签有合同，请作废合同或办理换人。</translation>
    </message>
    <message>
        <source>There is an open contract for this household already.</source>
        <translation>该户已有未结束的合同。</translation>
    </message>
    <message>
        <source>The contract is signed. Its terms stay as they are.</source>
        <translation>合同已签，条款不能再改。</translation>
    </message>
    <message>
        <source>This contract is over.</source>
        <translation>该合同已结束。</translation>
    </message>
    <message>
        <source>Prepare the contract for signing first.</source>
        <translation>请先生成待签合同。</translation>
    </message>
    <message>
        <source>The family has not signed the contract.</source>
        <translation>客户尚未签合同。</translation>
    </message>
    <message>
        <source>The worker has not signed the contract.</source>
        <translation>家政员尚未签合同。</translation>
    </message>
    <message>
        <source>A renewal is drafted already.</source>
        <translation>已起草续签合同。</translation>
    </message>
    <message>
        <source>Somebody is with the household under this contract. End the placement first.</source>
        <translation>该合同下仍有人在户，请先办理下户。</translation>
    </message>
    <message>
        <source>This contract is for another worker.</source>
        <translation>该合同属于另一位家政员。</translation>
    </message>
    <message>
        <source>The placement cannot take this step now.</source>
        <translation>目前不能进行这一步。</translation>
    </message>
    <message>
        <source>A placement is planned or running under this contract.</source>
        <translation>该合同下已有待上户或在户记录。</translation>
    </message>
    <message>
        <source>No days of the contract are left. Renew it instead.</source>
        <translation>合同期已满，请办理续签。</translation>
    </message>
    <message>
        <source>The contract allows no more replacements. A manager can do it.</source>
        <translation>合同约定的换人次数已用完，须由经理办理。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the start that could be waived.</source>
        <translation>没有可放行的事项。</translation>
    </message>
    <message>
        <source>The worker is not with the household.</source>
        <translation>家政员不在户。</translation>
    </message>
    <message>
        <source>The placement has not started yet.</source>
        <translation>尚未上户。</translation>
    </message>
    <message>
        <source>The placement has not ended yet.</source>
        <translation>尚未下户。</translation>
    </message>
    <message>
        <source>This placement is settled already.</source>
        <translation>已结清。</translation>
    </message>
    <message>
        <source>This placement was cancelled.</source>
        <translation>该上户已取消。</translation>
    </message>
    <message>
        <source>There is a line for this day already. Change that one.</source>
        <translation>当天已有日志，请在原日志上修改。</translation>
    </message>
    <message>
        <source>The signed sheet is filed already.</source>
        <translation>该服务单已归档。</translation>
    </message>
    <message>
        <source>No checked identity card is on file.</source>
        <translation>没有核验过的有效身份证。</translation>
    </message>
    <message>
        <source>No checked and valid health certificate is on file.</source>
        <translation>没有核验过的有效健康证。</translation>
    </message>
    <message>
        <source>No valid background check is on file.</source>
        <translation>没有有效的背景核验。</translation>
    </message>
    <message>
        <source>No valid accident insurance is on file.</source>
        <translation>没有有效的意外险。</translation>
    </message>
    <message>
        <source>The worker has not signed the promise of confidence.</source>
        <translation>家政员未签保密与服务承诺。</translation>
    </message>
    <message>
        <source>This person may not be put to work yet: a certificate is missing.</source>
        <translation>此人缺少上岗证件，暂不能安排。</translation>
    </message>
    <message>
        <source>This person may not explain this plan: a certificate is missing.</source>
        <translation>此人缺少证书，不能讲解此方案。</translation>
    </message>
    <message>
        <source>This person may not take this consent: a certificate is missing.</source>
        <translation>此人缺少证书，不能取得此项同意。</translation>
    </message>
    <message>
        <source>This person may not carry out this step: a certificate is missing.</source>
        <translation>此人缺少证书，不能执行此步骤。</translation>
    </message>
    <message>
        <source>This person may not answer for this service: a licence is missing.</source>
        <translation>此人缺少执业证照，不能担任此项目的主诊（负责人）。</translation>
    </message>
    <message>
        <source>The PC’s clock was moved. Until it is right, nothing is decided by dates.</source>
        <translation>电脑时钟被改动过。校正之前，凡按日期判断的都不放行。</translation>
    </message>
    <message>
        <source>Nothing stands in the way: there is nothing to override.</source>
        <translation>没有拦截，无需放行。</translation>
    </message>
    <message>
        <source>The law asks for this. It cannot be overridden.</source>
        <translation>这是法定要求，不能放行。</translation>
    </message>
    <message>
        <source>This override has ended already.</source>
        <translation>此放行已结束。</translation>
    </message>
    <message>
        <source>This certificate is on file already.</source>
        <translation>此证书已登记。</translation>
    </message>
    <message>
        <source>This certificate has been revoked.</source>
        <translation>此证书已作废。</translation>
    </message>
    <message>
        <source>This certificate does not exist.</source>
        <translation>没有这张证书。</translation>
    </message>
    <message>
        <source>A rule asks for this kind. Drop the rule first.</source>
        <translation>仍有要求用到此种类，请先取消要求。</translation>
    </message>
    <message>
        <source>This kind of certificate does not exist.</source>
        <translation>没有这种证书。</translation>
    </message>
    <message>
        <source>This rule blocks already.</source>
        <translation>此要求已经启用。</translation>
    </message>
    <message>
        <source>The law asks for this. The rule stays.</source>
        <translation>这是法定要求，不能改动。</translation>
    </message>
    <message>
        <source>This override does not exist.</source>
        <translation>没有这条放行。</translation>
    </message>
    <message>
        <source>This competence does not exist.</source>
        <translation>没有这个能力项。</translation>
    </message>
    <message>
        <source>This tier does not exist.</source>
        <translation>没有这个等级。</translation>
    </message>
    <message>
        <source>This person does not hold this tier.</source>
        <translation>此人没有这个等级。</translation>
    </message>
    <message>
        <source>Not all rules of this tier are met yet.</source>
        <translation>尚未达到此等级的全部条件。</translation>
    </message>
    <message>
        <source>This person holds this tier or a higher one.</source>
        <translation>此人已是此等级或更高。</translation>
    </message>
    <message>
        <source>Somebody holds this tier.</source>
        <translation>仍有人持有此等级。</translation>
    </message>
    <message>
        <source>This tier has ended already.</source>
        <translation>此等级已结束。</translation>
    </message>
    <message>
        <source>No column is called name, or none certificate.</source>
        <translation>没有名为“姓名”或“证书”的列。</translation>
    </message>
    <message>
        <source>This dispute is not there any more.</source>
        <translation>这起争议已不存在。</translation>
    </message>
    <message>
        <source>This incident is not there any more.</source>
        <translation>这起事件已不存在。</translation>
    </message>
    <message>
        <source>A legal hold stands against it. What existed before the hold stays as it is; add a new record or an addendum instead.</source>
        <translation>该资料正在证据保全中，保全前已有的内容不得更改或删除，请另写新记录或补充说明。</translation>
    </message>
    <message>
        <source>Everything is held already.</source>
        <translation>已在证据保全中。</translation>
    </message>
    <message>
        <source>Whoever placed a hold does not lift it. Ask a colleague.</source>
        <translation>设定人不能自己解除保全，请由另一位同事办理。</translation>
    </message>
    <message>
        <source>This hold is lifted already.</source>
        <translation>该保全已经解除。</translation>
    </message>
    <message>
        <source>The dispute is not over yet.</source>
        <translation>争议尚未结束。</translation>
    </message>
    <message>
        <source>Records are still sealed.</source>
        <translation>还有资料处于封存状态。</translation>
    </message>
    <message>
        <source>This dispute is over.</source>
        <translation>这起争议已结束。</translation>
    </message>
    <message>
        <source>A dispute over this complaint is open already.</source>
        <translation>该投诉已有未结束的争议。</translation>
    </message>
    <message>
        <source>Only the spokesperson speaks to the other side.</source>
        <translation>对外陈述只能由统一对接人进行。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>该文件夹不是空的。</translation>
    </message>
    <message>
        <source>This envelope was opened already.</source>
        <translation>该封存袋已经启封。</translation>
    </message>
    <message>
        <source>Three years are not over yet.</source>
        <translation>尚未满三年。</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>该事件已关闭。</translation>
    </message>
    <message>
        <source>Notices are neither sent nor left out for a reason.</source>
        <translation>还有通报既未发出，也没有写明不发的理由。</translation>
    </message>
    <message>
        <source>People concerned have not been told yet.</source>
        <translation>还有当事人没有被告知。</translation>
    </message>
    <message>
        <source>This notice is settled already.</source>
        <translation>该通报已经处理。</translation>
    </message>
    <message>
        <source>This corrective action is not there any more.</source>
        <translation>该整改已不存在。</translation>
    </message>
    <message>
        <source>Another step comes first.</source>
        <translation>还没有到这一步。</translation>
    </message>
    <message>
        <source>Somebody else has to judge this: not who opened, owned or did it.</source>
        <translation>须由他人判断，提出人、负责人和执行人不能自己验证。</translation>
    </message>
    <message>
        <source>The day of this look has not come yet.</source>
        <translation>还没有到验证日期。</translation>
    </message>
    <message>
        <source>This look was taken already.</source>
        <translation>该次验证已完成。</translation>
    </message>
    <message>
        <source>The looks after 30 and 90 days are not taken yet.</source>
        <translation>30 天和 90 天的效果验证还没有做完。</translation>
    </message>
    <message>
        <source>The last look did not find it effective.</source>
        <translation>最近一次验证并未认定有效。</translation>
    </message>
    <message>
        <source>This course is not there any more.</source>
        <translation>该课程已不存在。</translation>
    </message>
    <message>
        <source>This version of the course is not there any more.</source>
        <translation>该课程版本已不存在。</translation>
    </message>
    <message>
        <source>This lesson is not there any more.</source>
        <translation>该培训课次已不存在。</translation>
    </message>
    <message>
        <source>This campaign is not there any more.</source>
        <translation>该再认证计划已不存在。</translation>
    </message>
    <message>
        <source>This is not to be learned any more.</source>
        <translation>该待学事项已不存在。</translation>
    </message>
    <message>
        <source>This question is not there any more.</source>
        <translation>该题目已不存在。</translation>
    </message>
    <message>
        <source>This exam is not there any more.</source>
        <translation>该考试已不存在。</translation>
    </message>
    <message>
        <source>This case is not there any more.</source>
        <translation>该案例已不存在。</translation>
    </message>
    <message>
        <source>This course has not been released yet.</source>
        <translation>该课程尚未发布。</translation>
    </message>
    <message>
        <source>This course has no exam.</source>
        <translation>该课程不设考试。</translation>
    </message>
    <message>
        <source>There are no questions for it in the question bank.</source>
        <translation>题库中没有适用的题目。</translation>
    </message>
    <message>
        <source>All attempts are used up. Try again in 30 days, or ask the trainer.</source>
        <translation>考试次数已用完，请30天后再试，或联系培训师。</translation>
    </message>
    <message>
        <source>This paper has been handed in already.</source>
        <translation>已经交卷。</translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>考试时间已到。</translation>
    </message>
    <message>
        <source>This exam is not taken at the PC.</source>
        <translation>该考试不在电脑上作答。</translation>
    </message>
    <message>
        <source>This exam is taken at the PC.</source>
        <translation>该考试须在电脑上作答。</translation>
    </message>
    <message>
        <source>Nobody examines themselves.</source>
        <translation>不能给自己监考或评分。</translation>
    </message>
    <message>
        <source>This paper has not been handed in, or has its result already.</source>
        <translation>尚未交卷，或成绩已定。</translation>
    </message>
    <message>
        <source>The program has marked this answer.</source>
        <translation>该题已由系统评分。</translation>
    </message>
    <message>
        <source>This is somebody else’s.</source>
        <translation>这不是您本人的记录。</translation>
    </message>
    <message>
        <source>This lesson was held or called off.</source>
        <translation>该课次已完成或已取消。</translation>
    </message>
    <message>
        <source>This has been dealt with already.</source>
        <translation>该事项已处理。</translation>
    </message>
    <message>
        <source>Reading is not enough here: the course has to be taken.</source>
        <translation>仅阅读不够，须完成课程。</translation>
    </message>
    <message>
        <source>This campaign is over.</source>
        <translation>该再认证计划已结束。</translation>
    </message>
    <message>
        <source>This question is drawn from no SOP.</source>
        <translation>该题目未关联操作规范。</translation>
    </message>
    <message>
        <source>A case has been proposed of this already.</source>
        <translation>该事件已提交过案例。</translation>
    </message>
    <message>
        <source>This case has been decided already.</source>
        <translation>该案例已审批。</translation>
    </message>
    <message>
        <source>This case has not been approved yet.</source>
        <translation>该案例尚未采用。</translation>
    </message>
    <message>
        <source>There is a question of this case already.</source>
        <translation>该案例已转为题目。</translation>
    </message>
    <message>
        <source>The answer is decided already.</source>
        <translation>答复已经定了。</translation>
    </message>
    <message>
        <source>This amount is beyond your limit. Somebody with a higher one has to approve it.</source>
        <translation>金额超出您的审批额度，需要额度更高的人批准。</translation>
    </message>
    <message>
        <source>The clock can only stop between the acknowledgement and the answer.</source>
        <translation>只有在告知受理之后、告知结果之前才能暂停计时。</translation>
    </message>
    <message>
        <source>This is decided already.</source>
        <translation>这项已经决定过了。</translation>
    </message>
    <message>
        <source>Somebody else has to approve who is liable first.</source>
        <translation>要先由另一个人批准责任认定。</translation>
    </message>
    <message>
        <source>This remedy is not approved.</source>
        <translation>这项补救还没有批准。</translation>
    </message>
    <message>
        <source>Nobody has asked you to take this case over.</source>
        <translation>没有人请您接手这件投诉。</translation>
    </message>
    <message>
        <source>Only who handles the case can do this.</source>
        <translation>只有承办人能做这一步。</translation>
    </message>
    <message>
        <source>The clock is running already.</source>
        <translation>现在没有暂停计时。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>已经结案。</translation>
    </message>
    <message>
        <source>Nobody approves their own proposal. Ask somebody else.</source>
        <translation>不能批准自己提出的意见，请换一个人。</translation>
    </message>
    <message>
        <source>One proposal waits for a decision already.</source>
        <translation>已有一项意见等待决定。</translation>
    </message>
    <message>
        <source>A remedy still waits for a decision.</source>
        <translation>还有补救措施等待决定。</translation>
    </message>
    <message>
        <source>What was promised is not all done yet.</source>
        <translation>答应的补救还没有全部落实。</translation>
    </message>
    <message>
        <source>Few may see this case, and you are none of them.</source>
        <translation>这件投诉限制查看，您没有权限。</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>没有这件投诉。</translation>
    </message>
    <message>
        <source>The clock stands still until they have acted. Go on with the case first.</source>
        <translation>正在等待投诉人，请先继续办理。</translation>
    </message>
    <message>
        <source>No stage can be skipped. Look at where the case stands now.</source>
        <translation>环节不能跳过，请看现在到了哪一步。</translation>
    </message>
    <message>
        <source>Neither who proposed nor who imposed it decides on the appeal.</source>
        <translation>提出人和决定人都不能复核申诉。</translation>
    </message>
    <message>
        <source>Somebody else has to impose what you proposed.</source>
        <translation>您提出的处理要由另一个人决定。</translation>
    </message>
    <message>
        <source>This is not the next step. Nobody is sanctioned unheard.</source>
        <translation>现在不是这一步，没有听取陈述不能处理。</translation>
    </message>
    <message>
        <source>There is no such stage of the complaint.</source>
        <translation>没有这个投诉环节。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>There is no such wait.</source>
        <translation>没有这次等待。</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>没有这个关联。</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>没有这项认定。</translation>
    </message>
    <message>
        <source>There is no such remedy.</source>
        <translation>没有这项补救。</translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>没有这封书函。</translation>
    </message>
    <message>
        <source>There is no such measure.</source>
        <translation>没有这项处理。</translation>
    </message>
    <message>
        <source>The frozen figures of this review cannot be read.</source>
        <translation>这次质评的冻结数字无法读取。</translation>
    </message>
    <message>
        <source>This review is not there any more.</source>
        <translation>这次质评已不存在。</translation>
    </message>
    <message>
        <source>This decision is not there any more.</source>
        <translation>这项决定已不存在。</translation>
    </message>
    <message>
        <source>This benchmark is not there any more.</source>
        <translation>这个参照值已不存在。</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>这条录入已不存在。</translation>
    </message>
    <message>
        <source>This price is not there any more.</source>
        <translation>这个价格已不存在。</translation>
    </message>
    <message>
        <source>There is no indicator with this code. kpi list shows all codes.</source>
        <translation>没有这个代码的指标。用 kpi list 可查看全部代码。</translation>
    </message>
    <message>
        <source>The case is not closed yet: what is learnt from it comes at its end.</source>
        <translation>投诉尚未结案，结案后才能形成案例。</translation>
    </message>
    <message>
        <source>This agreement does not exist.</source>
        <translation>没有这份文本。</translation>
    </message>
    <message>
        <source>There is a newer version of this text. Read and sign that one.</source>
        <translation>文本已有新版本，请阅读并签署新版本。</translation>
    </message>
    <message>
        <source>You have signed this version already.</source>
        <translation>您已签署过这一版。</translation>
    </message>
    <message>
        <source>This signature does not exist.</source>
        <translation>没有这份签名。</translation>
    </message>
    <message>
        <source>This is for the person themselves to say.</source>
        <translation>须由本人表示。</translation>
    </message>
    <message>
        <source>An appeal about this is waiting for its decision already.</source>
        <translation>已有一份同样的申诉等待裁定。</translation>
    </message>
    <message>
        <source>This appeal has been decided already.</source>
        <translation>该申诉已裁定。</translation>
    </message>
    <message>
        <source>This appeal does not exist.</source>
        <translation>没有这份申诉。</translation>
    </message>
    <message>
        <source>Nothing has been said about the honour roll.</source>
        <translation>尚未表示光荣榜意愿。</translation>
    </message>
    <message>
        <source>Somebody works on this weak axis already.</source>
        <translation>该薄弱环节已在改进中。</translation>
    </message>
    <message>
        <source>This is not being improved.</source>
        <translation>没有这项改进。</translation>
    </message>
    <message>
        <source>This file is not an update of Seraph.</source>
        <translation>这不是天使台账的更新文件。</translation>
    </message>
    <message>
        <source>The signature of this update is not right: it was changed, or somebody else made it. It was not used.</source>
        <translation>更新的签名不对：文件被改动过，或者不是我们发布的。没有使用它。</translation>
    </message>
    <message>
        <source>This update is damaged or was cut off while being copied. Copy it again. Nothing was changed.</source>
        <translation>更新文件损坏，或者复制时没有复制完整。请重新复制，没有做任何改动。</translation>
    </message>
    <message>
        <source>This update is for another system than this PC has. Nothing was changed.</source>
        <translation>这个更新不适用于这台电脑的系统，没有做任何改动。</translation>
    </message>
    <message>
        <source>This update is not newer than what is installed. Nothing was changed.</source>
        <translation>这个更新不比已安装的版本新，没有做任何改动。</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name.</source>
        <translation>已有同名文件，请换一个名字。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>This is more than a ZIP file holds (4 GB). Save the evidence as a folder.</source>
        <translation>超出 ZIP 文件的容量（4 GB），请存为文件夹。</translation>
    </message>
    <message>
        <source>This duty is over and stays as it was.</source>
        <translation>该班次已结束，保持原样。</translation>
    </message>
    <message>
        <source>Setting up this workspace was interrupted before anything was kept in it. Set it up again in another folder.</source>
        <translation>这个账套在建立过程中中断了，里面还没有任何数据。请换一个文件夹重新建立。</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8, UTF-16, GB18030 or Big5. Save it again as UTF-8.</source>
        <translation>这个文件不是 UTF-8、UTF-16、GB18030 或 Big5 文本。请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>A family chooses among three. Propose more, or let a manager approve fewer and say why.</source>
        <translation>客户应从三名候选中选择。请再推荐，或由店长写明原因后批准。</translation>
    </message>
    <message>
        <source>There are three candidates. Nothing needs to be approved.</source>
        <translation>候选已满三名，不需要批准。</translation>
    </message>
    <message>
        <source>Fewer candidates are approved already.</source>
        <translation>候选不足已经批准过。</translation>
    </message>
    <message>
        <source>There is something behind the end of this backup that does not belong to it, so it was not used. Copy it again from where it was made, or choose another one.</source>
        <translation>这份备份的末尾多出了不属于它的内容，因此没有使用。请从原处重新复制，或换一份备份。</translation>
    </message>
    <message>
        <source>This page opens data, so it is only printed and never saved as a PDF, and there is no printer here. Connect one, or copy the page out by hand.</source>
        <translation>这一页能打开数据，所以只打印、不存成 PDF，而这台电脑没有打印机。请接上打印机，或用手抄下来。</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>Nothing is on record.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>On Windows, for each file: certutil -hashfile FILE SHA256, and compare with the line in manifest.sha256.</source>
        <translation>Windows，逐个文件执行：certutil -hashfile 文件 SHA256，与 manifest.sha256 中对应一行比较。</translation>
    </message>
    <message>
        <source>Whose word it is: compare the fingerprint above with the one on the sealing list or the receipt.</source>
        <translation>是否出自本机构：把上面的机构指纹与封存清单或收据上的比较。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>交付对象</translation>
    </message>
    <message>
        <source>kept in the house, not handed out</source>
        <translation>机构自存，未对外交付</translation>
    </message>
    <message>
        <source>Fingerprint of the house</source>
        <translation>机构指纹</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>%1 entries, %2 of them proved by a signed checkpoint</source>
        <translation>共 %1 条，其中 %2 条有签名检查点证明</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>核对方法</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The whole hashes stand in manifest.sha256, which manifest.sig signs.</source>
        <translation>完整校验值见 manifest.sha256，由 manifest.sig 签名。</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>盖章复印件</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>交付 %1</translation>
    </message>
    <message>
        <source>This copy agrees with the record</source>
        <translation>经核对，本复印件与原记录一致</translation>
    </message>
    <message>
        <source>SHA-256 of what was copied: %1. Every page carries its number and the beginning of this hash.</source>
        <translation>所复制内容的 SHA-256：%1。每页标有页码和校验值开头。</translation>
    </message>
    <message>
        <source>Copied by</source>
        <translation>复制人</translation>
    </message>
    <message>
        <source>Seal of the house</source>
        <translation>机构盖章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>操作记录摘录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sealing list</source>
        <translation>封存清单</translation>
    </message>
    <message>
        <source>The following was sealed in the presence of both sides. The envelope stays with the house; it is opened when the dispute is over, after three years, or on the demand of an authority, with both sides present.</source>
        <translation>下列资料在双方在场时封存，由本机构保管。争议解决后、满三年或应主管部门要求，在双方在场时启封。</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保管处</translation>
    </message>
    <message>
        <source>Three years end on</source>
        <translation>三年期满日</translation>
    </message>
    <message>
        <source>SHA-256 of the bundle&apos;s manifest</source>
        <translation>证据包清单的 SHA-256</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>For the house: %1</source>
        <translation>本机构：%1</translation>
    </message>
    <message>
        <source>The other side did not come or did not sign</source>
        <translation>对方未到场或未签字</translation>
    </message>
    <message>
        <source>For the other side: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>见证人：%1</translation>
    </message>
    <message>
        <source>Receipt for a copy</source>
        <translation>副本收据</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <translation>%1，后四位 %2</translation>
    </message>
    <message>
        <source>On the authority of</source>
        <translation>授权依据</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>领取人签字</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交付人签字</translation>
    </message>
    <message>
        <source>With Seraph: seraph-cli verify-evidence with the folder or the ZIP file. It needs no workspace and no password.</source>
        <translation>用天使台账核对：seraph-cli verify-evidence 加文件夹或 ZIP 文件。不需要工作区和密码。</translation>
    </message>
    <message>
        <source>On Linux and macOS, in the folder (a ZIP file is unpacked first): sha256sum -c manifest.sha256 (or shasum -a 256 -c manifest.sha256).</source>
        <translation>Linux 和 macOS：在文件夹内运行 sha256sum -c manifest.sha256（或 shasum -a 256 -c manifest.sha256）；ZIP 文件先解压。</translation>
    </message>
</context>
<context>
    <name>ExamResult</name>
    <message>
        <source>%1 % (pass mark %2 %)</source>
        <translation>%1%（及格线 %2%）</translation>
    </message>
    <message>
        <source>Passed, %1</source>
        <translation>通过，%1</translation>
    </message>
    <message>
        <source>Not passed, %1</source>
        <translation>未通过，%1</translation>
    </message>
    <message>
        <source>Result of an exam</source>
        <translation>考试成绩单</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>考官</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Looking for the records</source>
        <translation>正在查找记录</translation>
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
    <message>
        <source>One of the days cannot be read.</source>
        <translation>有一个日期读不出来。</translation>
    </message>
    <message>
        <source>This file cannot be read. Export it again from where it came from.</source>
        <translation>这个文件读不出来，请从来源处重新导出。</translation>
    </message>
    <message>
        <source>This is not one of the kinds that are known.</source>
        <translation>这不是认识的类型。</translation>
    </message>
    <message>
        <source>The year is not right.</source>
        <translation>年份不对。</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>这个人已不在这里工作。</translation>
    </message>
    <message>
        <source>At least one day must have opening hours.</source>
        <translation>至少要有一天营业。</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>这就是现在的密码，请换一个。</translation>
    </message>
    <message>
        <source>This belongs to another branch.</source>
        <translation>这属于别的门店。</translation>
    </message>
    <message>
        <source>Write from and to, for example 09:00-12:00.</source>
        <translation>请写起止时间，例如 09:00-12:00。</translation>
    </message>
    <message>
        <source>This picture cannot be read. Photograph or scan it again.</source>
        <translation>图片无法读取，请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>This file is too large: 64 MB at most.</source>
        <translation>文件太大，最多 64 MB。</translation>
    </message>
    <message>
        <source>Sessions belong to a course alone.</source>
        <translation>只有疗程类服务才填次数。</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>超出允许范围。</translation>
    </message>
    <message>
        <source>A follow-up asks for a red flag that does not exist.</source>
        <translation>回访引用了不存在的红旗症状。</translation>
    </message>
    <message>
        <source>This code is used twice.</source>
        <translation>代码重复。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>A price cannot begin in the past.</source>
        <translation>价格不能从过去的日期开始。</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>该文书不存在。</translation>
    </message>
    <message>
        <source>There is no such merge field.</source>
        <translation>没有这个合并字段。</translation>
    </message>
    <message>
        <source>There is no value for this field.</source>
        <translation>该字段没有内容。</translation>
    </message>
    <message>
        <source>These are too many: ten at most.</source>
        <translation>条目过多，最多十条。</translation>
    </message>
    <message>
        <source>A code looks like this: category.name</source>
        <translation>代码的写法如 category.name</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>有空白条目。</translation>
    </message>
    <message>
        <source>A record is never held up.</source>
        <translation>记录类文字不设限制。</translation>
    </message>
    <message>
        <source>There is no such list of contexts.</source>
        <translation>没有这个例外语境清单。</translation>
    </message>
    <message>
        <source>The rule does not find one of its examples.</source>
        <translation>规则没有命中应命中的示例。</translation>
    </message>
    <message>
        <source>The rule finds an example that it must let pass.</source>
        <translation>规则误命中了应放行的示例。</translation>
    </message>
    <message>
        <source>No version is in force yet.</source>
        <translation>还没有发布版本。</translation>
    </message>
    <message>
        <source>A block of the promise is blank.</source>
        <translation>服务承诺有空缺。</translation>
    </message>
    <message>
        <source>No price is in force.</source>
        <translation>没有生效的价格。</translation>
    </message>
    <message>
        <source>No SOP is in force.</source>
        <translation>没有生效的流程。</translation>
    </message>
    <message>
        <source>A consent that it needs is not released.</source>
        <translation>所需同意书未发布。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>数量太多了。</translation>
    </message>
    <message>
        <source>This is not collected in your line of business.</source>
        <translation>本业态不收集此项信息。</translation>
    </message>
    <message>
        <source>This is the client&apos;s own file.</source>
        <translation>这是客户本人的档案。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择其他人。</translation>
    </message>
    <message>
        <source>This lies before the enquiry came in.</source>
        <translation>早于收到咨询的时间。</translation>
    </message>
    <message>
        <source>This lies before the step before.</source>
        <translation>早于上一步的时间。</translation>
    </message>
    <message>
        <source>This is on another day.</source>
        <translation>不在当天。</translation>
    </message>
    <message>
        <source>This belongs to another client.</source>
        <translation>属于另一位客户。</translation>
    </message>
    <message>
        <source>This belongs to another plan.</source>
        <translation>属于另一个方案。</translation>
    </message>
    <message>
        <source>Risks are told by a physician or a nurse whom the service names.</source>
        <translation>风险须由项目指定的医生或护士说明。</translation>
    </message>
    <message>
        <source>Only results from the approved list may be promised.</source>
        <translation>只能承诺已批准清单内的效果。</translation>
    </message>
    <message>
        <source>“Wait or do nothing” has no service.</source>
        <translation>“暂不做”不能选服务项目。</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>该文件不是图片。</translation>
    </message>
    <message>
        <source>It is not known who is in this picture.</source>
        <translation>不清楚图中是谁。</translation>
    </message>
    <message>
        <source>This service is not on sale.</source>
        <translation>该服务未上架。</translation>
    </message>
    <message>
        <source>This service needs a plan.</source>
        <translation>该服务需要先有方案。</translation>
    </message>
    <message>
        <source>The guardian has to sign.</source>
        <translation>须由监护人签署。</translation>
    </message>
    <message>
        <source>This lies before the day on which it was printed.</source>
        <translation>早于打印日期。</translation>
    </message>
    <message>
        <source>This lies before the beginning.</source>
        <translation>早于开始时间。</translation>
    </message>
    <message>
        <source>The check digit is wrong. Scan or type again.</source>
        <translation>校验位不符，请重新扫码或输入。</translation>
    </message>
    <message>
        <source>This person has none of the roles that may carry out the service.</source>
        <translation>此人的岗位不能执行该项目。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>This is no round of the premises.</source>
        <translation>不是场所巡检。</translation>
    </message>
    <message>
        <source>This step belongs to another record.</source>
        <translation>该步骤属于另一条记录。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>复核人须为另一人。</translation>
    </message>
    <message>
        <source>Several fit. Say it more exactly, for example by number.</source>
        <translation>有多个匹配，请写得更明确，例如用编号。</translation>
    </message>
    <message>
        <source>This can be two different days. Write year-month-day.</source>
        <translation>可能是两个不同的日期，请写成 年-月-日。</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 1280 or 1280.50.</source>
        <translation>不是金额，请写成 1280 或 1280.50。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this long number. Enter it as text.</source>
        <translation>表格把这个长号码四舍五入了，请按文本重新填写。</translation>
    </message>
    <message>
        <source>This cell holds an error or a formula without a value.</source>
        <translation>单元格是错误值，或公式没有结果。</translation>
    </message>
    <message>
        <source>You may not enter this.</source>
        <translation>您无权填写这一项。</translation>
    </message>
    <message>
        <source>This is later than the contact allows.</source>
        <translation>超过了这条回访允许的最迟时间。</translation>
    </message>
    <message>
        <source>Red flags are answered only by who was reached.</source>
        <translation>联系上本人才能记录红旗症状。</translation>
    </message>
    <message>
        <source>In medicine a physician answers for it.</source>
        <translation>医疗机构须由医生负责。</translation>
    </message>
    <message>
        <source>The scale goes from 0 to 10.</source>
        <translation>量表为 0 到 10。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择“是”或“否”。</translation>
    </message>
    <message>
        <source>This lies before the start.</source>
        <translation>早于上户日期。</translation>
    </message>
    <message>
        <source>This lies after the end.</source>
        <translation>晚于结束日期。</translation>
    </message>
    <message>
        <source>This lies before the end of what it goes on from.</source>
        <translation>早于前一段的结束日期。</translation>
    </message>
    <message>
        <source>Use “Replace” for that.</source>
        <translation>请使用“换人”。</translation>
    </message>
    <message>
        <source>This cannot be an identity number.</source>
        <translation>身份证号码有误。</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>这不像电话号码。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>这不像邮箱地址。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>Write the three letters of a currency, for example CNY.</source>
        <translation>请填货币的三个字母，如 CNY。</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>没有这个时区。</translation>
    </message>
    <message>
        <source>There is a character that cannot be seen or printed. Type this again.</source>
        <translation>有看不见的字符，请重新输入。</translation>
    </message>
    <message>
        <source>There must be no space in it.</source>
        <translation>中间不能有空格。</translation>
    </message>
    <message>
        <source>This is not text that can be kept. Type it again.</source>
        <translation>这段内容无法保存，请重新输入。</translation>
    </message>
    <message>
        <source>Thirty days at most.</source>
        <translation>最多三十天。</translation>
    </message>
    <message>
        <source>Choose what is asked for.</source>
        <translation>请选择要求的证书。</translation>
    </message>
    <message>
        <source>What the law asks for comes with the program.</source>
        <translation>法定要求随软件提供。</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>没有这一项。</translation>
    </message>
    <message>
        <source>Four characters.</source>
        <translation>请填四位。</translation>
    </message>
    <message>
        <source>A {{bracket}} of the template is not filled in yet.</source>
        <translation>模板里还有 {{ }} 没有填写。</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>This concerns nobody who works here.</source>
        <translation>没有在岗人员符合条件。</translation>
    </message>
    <message>
        <source>The examiner must be somebody else.</source>
        <translation>考官须为他人。</translation>
    </message>
    <message>
        <source>Two options say the same.</source>
        <translation>有两个选项内容相同。</translation>
    </message>
    <message>
        <source>Exactly one option must be right.</source>
        <translation>须有且仅有一个正确选项。</translation>
    </message>
    <message>
        <source>There is a telephone or identity number in this text. A case names nobody.</source>
        <translation>文中含电话或证件号码，案例不得出现个人信息。</translation>
    </message>
    <message>
        <source>The complaint is about this person.</source>
        <translation>投诉的就是这个人。</translation>
    </message>
    <message>
        <source>The complaint is about you. Somebody else has to take it.</source>
        <translation>投诉的是您本人，请换一个人处理。</translation>
    </message>
    <message>
        <source>More than you may give by yourself. File it and let somebody approve it.</source>
        <translation>超出您能当场给的额度，请登记后报批。</translation>
    </message>
    <message>
        <source>Everybody can read this: it may name nobody.</source>
        <translation>这是公开的告示，不能出现任何人的名字。</translation>
    </message>
    <message>
        <source>The case is not about this person.</source>
        <translation>这件投诉没有涉及这个人。</translation>
    </message>
    <message>
        <source>This has to be looked into. File it instead.</source>
        <translation>这一类要调查，请登记。</translation>
    </message>
    <message>
        <source>Somebody who had nothing to do with it has to take it.</source>
        <translation>要换一个没有经手过的人。</translation>
    </message>
    <message>
        <source>One step of the ladder at a time.</source>
        <translation>处理要逐级，不能跳级。</translation>
    </message>
    <message>
        <source>This month is still running.</source>
        <translation>本月还没有结束。</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>已经有了。</translation>
    </message>
    <message>
        <source>There must be exactly three.</source>
        <translation>必须正好三个。</translation>
    </message>
    <message>
        <source>There is no measured figure to compare with later. Choose another one, or make it a task.</source>
        <translation>没有可作基线的测量值。请另选一项，或改为任务。</translation>
    </message>
    <message>
        <source>The month is signed: nothing of it changes any more.</source>
        <translation>本月已签署，内容不再改变。</translation>
    </message>
    <message>
        <source>The figures are not frozen yet.</source>
        <translation>数字尚未冻结。</translation>
    </message>
    <message>
        <source>This is closed already.</source>
        <translation>已经结束。</translation>
    </message>
    <message>
        <source>The figures are frozen already.</source>
        <translation>数字已经冻结。</translation>
    </message>
    <message>
        <source>This month has not begun yet.</source>
        <translation>这个月份还没有开始。</translation>
    </message>
    <message>
        <source>Type your own name as it stands in the staff list.</source>
        <translation>请输入本人姓名，与员工名单一致。</translation>
    </message>
    <message>
        <source>This is not something that people sign.</source>
        <translation>这不是需要签署的文本。</translation>
    </message>
    <message>
        <source>Nothing weak is known here.</source>
        <translation>没有发现薄弱之处。</translation>
    </message>
    <message>
        <source>Only who works in this department, or prepares the review, acknowledges its part.</source>
        <translation>只有本部门的人或评审准备人可以知悉这一部分。</translation>
    </message>
    <message>
        <source>The owner&apos;s password needs at least 15 characters, because it opens the workspace anywhere.</source>
        <translation>负责人密码至少 15 个字符，因为它在任何电脑上都能打开账套。</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>密码至少 10 个字符。</translation>
    </message>
    <message>
        <source>This service is on file under another code. Leave the code out to set its price.</source>
        <translation>这项服务在本账套里是另一个编码。只想更新价格时，请把编码留空。</translation>
    </message>
    <message>
        <source>This code belongs to a service with another name.</source>
        <translation>这个编码属于另一项服务，名称不一致。</translation>
    </message>
    <message>
        <source>This is done already; only what is still owed comes in.</source>
        <translation>这一项已经完成，只导入还没做的。</translation>
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
    <name>HonourRollPage</name>
    <message>
        <source>Honour roll</source>
        <translation>光荣榜</translation>
    </message>
    <message>
        <source>Whom clients and colleagues could rely on.</source>
        <translation>客户放心、同事信赖的人。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Here stands who has the best rating over twelve months, holds everything that is asked of them, and agreed to be shown.</source>
        <translation>上榜者：近十二个月评级最高，应持证件齐全，并且本人同意公示。</translation>
    </message>
</context>
<context>
    <name>JobSheet</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Before leaving</source>
        <translation>离开前</translation>
    </message>
    <message>
        <source>Water, power and gas are off; windows are shut</source>
        <translation>水电燃气已关，门窗已关</translation>
    </message>
    <message>
        <source>Keys and things are handed over</source>
        <translation>钥匙物品已当面交接</translation>
    </message>
    <message>
        <source>Nothing was damaged and nobody hurt; otherwise call the agency and write it here</source>
        <translation>没有损坏和受伤；如有请立即致电公司并写在此处</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pay the wage to the worker and the fee to the agency, never one with the other.</source>
        <translation>工资付给家政员，服务费付给公司，请分开支付。</translation>
    </message>
</context>
<context>
    <name>LeaverChecklistPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) go to</source>
        <translation>
            <numerusform>%n 项未完成任务移交给</numerusform>
        </translation>
    </message>
    <message>
        <source>What Seraph did</source>
        <translation>系统已完成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account %1 closed, sessions ended, password removed</source>
        <translation>账号 %1 已停用，所有登录已退出，密码已删除</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Data encrypted anew with a new key</source>
        <translation>已更换密钥并重新加密全部数据</translation>
    </message>
    <message>
        <source>at closing time</source>
        <translation>今日打烊时进行</translation>
    </message>
    <message>
        <source>Had no account; there was nothing to close.</source>
        <translation>此人没有账号，无需停用。</translation>
    </message>
    <message>
        <source>Keys, door cards and alarm code returned or changed</source>
        <translation>收回门钥匙、门禁卡，更改报警密码</translation>
    </message>
    <message>
        <source>Keys to medicine and record cabinets returned</source>
        <translation>收回药柜、档案柜钥匙</translation>
    </message>
    <message>
        <source>USB sticks, backup disks and work phone returned</source>
        <translation>收回 U 盘、备份硬盘、工作手机</translation>
    </message>
    <message>
        <source>Printouts, client lists and notebooks returned or destroyed</source>
        <translation>收回或销毁打印件、客户名单、工作笔记</translation>
    </message>
    <message>
        <source>Work clothes and name badge returned</source>
        <translation>收回工作服和工牌</translation>
    </message>
    <message>
        <source>Done on, by</source>
        <translation>完成日期、经手人</translation>
    </message>
    <message>
        <source>Removed from WeChat work groups; client contacts handed over</source>
        <translation>移出微信工作群，移交客户联系方式</translation>
    </message>
    <message>
        <source>Also take back administrator rights of official accounts and mini programs.</source>
        <translation>同时收回公众号、小程序的管理员权限。</translation>
    </message>
    <message>
        <source>Sign-ins to booking platforms, payment and shared mailboxes changed</source>
        <translation>更改预约平台、收款账户、公用邮箱的登录密码</translation>
    </message>
    <message>
        <source>PIN of shared devices and Wi-Fi password changed</source>
        <translation>更改公用设备的密码和 Wi-Fi 密码</translation>
    </message>
    <message>
        <source>Clients in treatment or in service told who takes over</source>
        <translation>已告知治疗中或服务中的客户由谁接手</translation>
    </message>
    <message>
        <source>Reminded in writing that confidentiality continues</source>
        <translation>已书面提醒离职后仍须保密</translation>
    </message>
    <message>
        <source>Leaver&apos;s checklist</source>
        <translation>离职交接清单</translation>
    </message>
    <message>
        <source>So that nothing of the clients&apos; data leaves with a person</source>
        <translation>人走了，客户资料不能跟着走</translation>
    </message>
    <message>
        <source>Things to get back</source>
        <translation>要收回的物品</translation>
    </message>
    <message>
        <source>Doors to close</source>
        <translation>要收回的权限</translation>
    </message>
    <message>
        <source>The name stays on everything the person recorded; records are not rewritten.</source>
        <translation>此人经手的记录仍署其名，不作改写。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>离职人</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有内容。</translation>
    </message>
</context>
<context>
    <name>LostPcPage</name>
    <message>
        <source>The lost PC was struck off: nothing it sends is accepted any more</source>
        <translation>已注销这台电脑，不再接受它发来的任何内容</translation>
    </message>
    <message>
        <source>The data was encrypted anew with a new key</source>
        <translation>已更换密钥并重新加密全部数据</translation>
    </message>
    <message>
        <source>Everyone who could sign in there has a new password</source>
        <translation>能在这台电脑上登录的人都已更换密码</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1（设备号 %2）</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>申报遗失</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Could sign in there</source>
        <translation>能在这台电脑上登录的人</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>换新密码时间</translation>
    </message>
    <message>
        <source>Nobody had a password for it.</source>
        <translation>没有人能在这台电脑上登录。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未更换</translation>
    </message>
    <message>
        <source>What Seraph did</source>
        <translation>系统已完成</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚未处理。</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Report the loss to the police and keep the number of the report</source>
        <translation>向公安机关报案，保存报案回执编号</translation>
    </message>
    <message>
        <source>From a phone, sign that PC out of WeChat, e-mail and cloud drives</source>
        <translation>用手机让这台电脑退出微信、邮箱和网盘</translation>
    </message>
    <message>
        <source>Find out what else is gone: sticks, printouts, keys, recovery kit</source>
        <translation>清点还丢了什么：U 盘、打印件、钥匙、恢复卡</translation>
    </message>
    <message>
        <source>Ask a lawyer whether authority and clients must be told</source>
        <translation>请律师判断是否须通知监管部门和客户</translation>
    </message>
    <message>
        <source>In China: Personal Information Protection Law, article 57. This page is the basis.</source>
        <translation>依据《个人信息保护法》第五十七条判断，本页可作为依据。</translation>
    </message>
    <message>
        <source>Done on, by</source>
        <translation>完成日期、经手人</translation>
    </message>
    <message>
        <source>Lost PC</source>
        <translation>电脑遗失说明</translation>
    </message>
    <message>
        <source>What lay on it, how it was protected, what was done</source>
        <translation>上面有什么、如何保护、已做何处置</translation>
    </message>
    <message>
        <source>Lost PC, device %1</source>
        <translation>遗失电脑，设备号 %1</translation>
    </message>
    <message>
        <source>What lay on it</source>
        <translation>上面有什么</translation>
    </message>
    <message>
        <source>A copy of the workspace without records.</source>
        <translation>一份没有记录的账套副本。</translation>
    </message>
    <message>
        <source>A copy of the workspace, encrypted. %1.</source>
        <translation>一份加密的账套副本，内有：%1。</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>如何保护</translation>
    </message>
    <message>
        <source>All records lie in one file encrypted with AES-256; nothing of it is stored in readable form. It opens only with a person&apos;s password together with a secret of that PC, or with the owner&apos;s password. With the PC switched off or the program locked, no key is in its memory.</source>
        <translation>全部记录存放在一个用 AES-256 加密的文件里，没有任何可直接读取的内容。打开它需要员工密码加上这台电脑的专属密钥，或者负责人密码。电脑关机或程序锁定后，内存里不留密钥。</translation>
    </message>
    <message>
        <source>What remains: whoever has the PC can try passwords on it, a few in a second at most. So everyone below needs a new one.</source>
        <translation>仍存的风险：拿到电脑的人可以在上面试密码，每秒至多几次。因此下列人员都必须更换密码。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在要做的事</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>OrderPapersText</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>To be used until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What the price consists of</source>
        <translation>价格构成</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>总价</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>未付：%1</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>尚未付款。</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>订单确认书</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Earnest money binds both sides by law; an advance is returned when the order is cancelled. A higher price needs your signature.</source>
        <translation>定金依法对双方有约束力；订金在取消订单时退还。加价必须由您签字。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计已付</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <extracomment>Foot of every printed page. %1 is date and time, %2 a person&apos;s name.</extracomment>
        <translation>%1 由 %2 打印</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>80 mm roll</source>
        <translation>80 毫米卷纸</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>58 毫米卷纸</translation>
    </message>
</context>
<context>
    <name>PasswordSlipPage</name>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>仅供 %1 本人使用</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Password for the next sign-in</source>
        <translation>下次登录的密码</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>如何登录</translation>
    </message>
    <message>
        <source>Start Seraph on a PC of %1 and type your login and this password, hyphens included.</source>
        <translation>在“%1”的电脑上打开天使台账，输入登录名和这个密码，连字符也要输入。</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of your own, %n characters or longer. Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>设置自己的密码，至少 %n 个字符。用四五个互不相干的词连起来，好记又难猜。</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy this slip. It works once and then never again.</source>
        <translation>用完请销毁这张密码条。它只能用一次。</translation>
    </message>
    <message>
        <source>Nobody else needs your password: not the manager, not the makers of Seraph. What is done under your name is recorded under your name.</source>
        <translation>任何人都不需要知道您的密码，包括店长和软件开发者。用您的账号做的事，都会记在您名下。</translation>
    </message>
</context>
<context>
    <name>PlanSheetText</name>
    <message>
        <source>What you want to reach</source>
        <translation>您的目标</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>讲解人</translation>
    </message>
    <message>
        <source>Examined and confirmed by</source>
        <translation>面诊确认医生</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>总价</translation>
    </message>
    <message>
        <source>%1 (your choice)</source>
        <translation>%1（您的选择）</translation>
    </message>
    <message>
        <source>What the price consists of</source>
        <translation>价格构成</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>我们承诺的效果</translation>
    </message>
    <message>
        <source>Your options</source>
        <translation>您的方案选项</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>请慢慢考虑</translation>
    </message>
    <message>
        <source>Nothing is agreed by taking this sheet home. You may ask again, choose another option, or none.</source>
        <translation>带走这张表不代表同意。您可以再问，可以选别的，也可以都不选。</translation>
    </message>
</context>
<context>
    <name>PriceListText</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>价格组成</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>%1 执行</translation>
    </message>
    <message>
        <source>Every price is for the unit under the name and says what it is made of. What is not included is agreed and signed apart before it is done.</source>
        <translation>价格按名称下方的计价单位计算，并列明组成。不含项如需进行，须事先另行说明并签字确认。</translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation>目前没有上架的服务。</translation>
    </message>
</context>
<context>
    <name>PrinterTestPage</name>
    <message>
        <source>Printer test page</source>
        <translation>打印机测试页</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A phone should read: SERAPH TEST PAGE</source>
        <translation>手机扫码应显示：SERAPH TEST PAGE</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请检查</translation>
    </message>
    <message>
        <source>Ten long strokes of the ruler are 100 mm apart</source>
        <translation>标尺上每隔十毫米一条长线，十格应为 100 毫米</translation>
    </message>
    <message>
        <source>If not, switch off &quot;fit to page&quot; in the printer&apos;s settings.</source>
        <translation>若不是，请在打印机设置里关闭“适合页面”。</translation>
    </message>
    <message>
        <source>All characters are complete and no line is missing</source>
        <translation>文字完整，没有断线</translation>
    </message>
    <message>
        <source>The greys can be told apart</source>
        <translation>各级灰度分得清</translation>
    </message>
    <message>
        <source>Thermal printers show them as dots or black.</source>
        <translation>热敏打印机会印成网点或黑色。</translation>
    </message>
    <message>
        <source>Nothing is cut off at the edges</source>
        <translation>四边内容没有被裁掉</translation>
    </message>
</context>
<context>
    <name>RecoveryKitPage</name>
    <message>
        <source>Kit %1</source>
        <translation>恢复卡 %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>账套编号</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Envelope number</source>
        <translation>信封编号</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>内容相同的二维码</translation>
    </message>
    <message>
        <source>Start Seraph and choose &quot;Forgot password&quot; on the sign-in screen. On a new PC, first choose &quot;Restore a backup&quot;.</source>
        <translation>打开天使台账，在登录画面点“忘记密码”。换了新电脑，请先选“恢复备份”。</translation>
    </message>
    <message>
        <source>Type the nine groups. Capital or small letters make no difference; I, L, O and U do not occur.</source>
        <translation>输入九组字符，不分大小写；其中没有字母 I、L、O、U。</translation>
    </message>
    <message>
        <source>Choose a new owner&apos;s password. Seraph then makes a new kit: print it, seal it and tear up this sheet.</source>
        <translation>设置新的负责人密码。系统随即生成新的恢复卡：打印、密封，并撕碎本页。</translation>
    </message>
    <message>
        <source>Two of the three holders come together, each with their sheet.</source>
        <translation>三位保管人中任意两位带着各自的凭证到场。</translation>
    </message>
    <message>
        <source>Start Seraph, choose &quot;Forgot password&quot; on the sign-in screen, then &quot;Kit in three parts&quot;. Type both codes of both sheets.</source>
        <translation>打开天使台账，在登录画面点“忘记密码”，再选“三分恢复卡”，输入两页上的全部恢复码。</translation>
    </message>
    <message>
        <source>Choose a new owner&apos;s password. Seraph then makes a new kit; tear up the old sheets.</source>
        <translation>设置新的负责人密码。系统随即生成新的恢复卡，旧卡请撕碎。</translation>
    </message>
    <message>
        <source>Seal each sheet in its own numbered envelope and keep them in different places outside the premises: a safe at home, the accountant, a lawyer.</source>
        <translation>每页各装一个编号信封密封，分别存放在店外不同的地方，例如家里的保险柜、会计处、律师处。</translation>
    </message>
    <message>
        <source>Twice a year, look whether the seals are whole. Settings, Recovery kit, &quot;Verify the kit&quot; tests the code and opens nothing.</source>
        <translation>每半年检查一次封口是否完好。“设置 → 恢复卡 → 核对恢复卡”只验证恢复码，不会打开任何内容。</translation>
    </message>
    <message>
        <source>If every copy and the owner&apos;s password are lost, nobody can open the data any more, not even the makers of Seraph.</source>
        <translation>如果每一份恢复卡和负责人密码都丢了，任何人都打不开数据，软件开发者也不行。</translation>
    </message>
    <message>
        <source>Sealed by (owner)</source>
        <translation>密封人（负责人）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Received for safe keeping by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>恢复卡</translation>
    </message>
    <message>
        <source>Opens the workspace when the owner&apos;s password is lost</source>
        <translation>负责人密码丢失时，凭它打开账套</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open everything.</source>
        <translation>谁拿到这一页，谁就能打开全部数据。</translation>
    </message>
    <message>
        <source>Keep it sealed and away from the PC. Never photograph it, never send it.</source>
        <translation>请密封保存，不要放在电脑旁；不要拍照，不要转发。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>When the password is lost</source>
        <translation>密码丢失时</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>如何保管</translation>
    </message>
    <message>
        <source>Recovery kit, part %1 of 3</source>
        <translation>恢复卡（三分之 %1）</translation>
    </message>
    <message>
        <source>Any two of the three parts open the workspace; this one alone opens nothing</source>
        <translation>三份中任意两份合在一起才能打开账套，单独一份打不开</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>第一组恢复码</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>第二组恢复码</translation>
    </message>
    <message>
        <source>Part %1 of 3, held by %2</source>
        <translation>第 %1 份，共 3 份，由 %2 保管</translation>
    </message>
    <message>
        <source>Seal this sheet and keep it where no other holder can take it. Never photograph it, never send it.</source>
        <translation>请密封保存在其他保管人拿不到的地方；不要拍照，不要转发。</translation>
    </message>
</context>
<context>
    <name>ReviewChartText</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>去年同月</translation>
    </message>
    <message>
        <source>%1, control chart</source>
        <translation>%1 · 控制图</translation>
    </message>
    <message>
        <source>Between the dashed lines it is chance; what lies outside, or runs too long to one side, is a signal.</source>
        <translation>虚线之内属偶然；落在之外，或持续偏向一侧，才是信号。</translation>
    </message>
    <message>
        <source>Where people are lost</source>
        <translation>触点漏斗</translation>
    </message>
    <message>
        <source>The enquiries of the month, and how far they came. ▼ marks the worst break.</source>
        <translation>本月咨询各走到哪一步。▼ 为最大断点。</translation>
    </message>
    <message>
        <source>%1, by reason</source>
        <translation>%1 · 按原因</translation>
    </message>
    <message>
        <source>Bars are shares of all, the dashed line adds them up.</source>
        <translation>条形为占比，虚线为累计。</translation>
    </message>
    <message>
        <source>%1, by weekday and hour</source>
        <translation>%1 · 星期 × 时段</translation>
    </message>
    <message>
        <source>How many cases fell into each hour of the month.</source>
        <translation>本月各时段的记录数。</translation>
    </message>
    <message>
        <source>The five dimensions</source>
        <translation>五维评分</translation>
    </message>
    <message>
        <source>Share of the indicators that could be judged and are not off target; the dotted line is the month before.</source>
        <translation>可判断的指标中未偏离目标的占比；点线为上月。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>%1 on target, %2 open, %3 off target, %4 not judged</source>
        <translation>达标 %1，未明 %2，未达标 %3，未判断 %4</translation>
    </message>
    <message>
        <source>Twelve months. The band is the interval in which the true value lies, ▲ where it goes on beyond the chart; hollow points rest on too few cases.</source>
        <translation>近 12 个月。浅色带是真实值所在的区间，▲ 表示超出图外；空心点样本不足。</translation>
    </message>
</context>
<context>
    <name>TrainingFilePage</name>
    <message>
        <source>Training file</source>
        <translation>培训档案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Asked of this person</source>
        <translation>对此人的要求</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Competences, as seen at work</source>
        <translation>能力（按实际观察）</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>观察日期</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的事实</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>等级系列</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Let through without a certificate</source>
        <translation>缺证放行记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>TrainingPageText</name>
    <message>
        <source>Learn it</source>
        <translation>去学习</translation>
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
    <name>seraph::charts::ChartWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The lower and the upper end of an interval.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>信号：%1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Control limits</source>
        <translation>控制限</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lost on the way here</source>
        <translation>本段流失</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>占首段</translation>
    </message>
    <message>
        <source>Worst break</source>
        <translation>最大断点</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Together so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3</source>
        <extracomment>One cell of a heat map: a weekday, an hour, how many.</extracomment>
        <translation>%1 %2 点：%3</translation>
    </message>
</context>
<context>
    <name>seraph::charts::LineWords</name>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>信号：%1</translation>
    </message>
    <message>
        <source>Centre %1</source>
        <translation>中心线 %1</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>seraph::documents::ClientPapers</name>
    <message>
        <source>%1 (made to measure)</source>
        <translation>%1（定制）</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>优惠</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>已离职人员</translation>
    </message>
</context>
<context>
    <name>seraph::documents::InspectionPaper</name>
    <message>
        <source>none needed</source>
        <translation>无需证书</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>valid on the day</source>
        <translation>当日有效</translation>
    </message>
    <message>
        <source>not valid on the day</source>
        <translation>当日无效</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业资格</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>No finished service lies in this period.</source>
        <translation>本期没有已完成的服务。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1 签署</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 deviations</source>
        <translation>完成 %1/%2，偏差 %3</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>none owed</source>
        <translation>无需回访</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>%1 接通</translation>
    </message>
    <message>
        <source>Inspector&apos;s note</source>
        <translation>检查人员备注</translation>
    </message>
    <message>
        <source>Inspection sample</source>
        <translation>检查抽样包</translation>
    </message>
    <message>
        <source>%1 records, seed %2</source>
        <translation>%1 条，抽签号 %2</translation>
    </message>
    <message>
        <source>Drawn at random from the finished services of the month. Who draws with the same seed gets the same records.</source>
        <translation>从本月已完成的服务中随机抽取。用同一个抽签号会抽到同样的记录。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取人</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>seraph::documents::ReviewPackPaper</name>
    <message>
        <source>Not frozen yet: these figures still move.</source>
        <translation>尚未冻结：这些数字仍会变。</translation>
    </message>
    <message>
        <source>Figures frozen on %1.</source>
        <translation>数字于 %1 冻结。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二签署人</translation>
    </message>
    <message>
        <source>Signed by one: %1</source>
        <translation>一人签署：%1</translation>
    </message>
    <message>
        <source>%1, from outside the house</source>
        <translation>%1（外部人士）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>日志头</translation>
    </message>
    <message>
        <source>Seal of the figures</source>
        <translation>数字封印</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>打印时核对</translation>
    </message>
    <message>
        <source>The figures are the ones that were frozen.</source>
        <translation>数字与冻结时一致。</translation>
    </message>
    <message>
        <source>The figures are not the ones that were frozen.</source>
        <translation>数字与冻结时不一致。</translation>
    </message>
    <message>
        <source>Responsible for the month</source>
        <translation>本月负责人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Monthly quality review</source>
        <translation>月度质量评审</translation>
    </message>
    <message>
        <source>Our month: %1</source>
        <translation>我们的一个月：%1</translation>
    </message>
    <message>
        <source>What we are working on</source>
        <translation>我们正在改进</translation>
    </message>
    <message>
        <source>The three points of this month are not confirmed yet.</source>
        <translation>本月三个重点尚未确认。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>我们怎么做</translation>
    </message>
    <message>
        <source>n is the number of cases a figure rests on. With few cases nothing is judged.</source>
        <translation>n 是数字所依据的样本数；样本少时不作判断。</translation>
    </message>
</context>
<context>
    <name>seraph::documents::ReviewPaper</name>
    <message>
        <source>Two figures go apart</source>
        <translation>两个数字背离</translation>
    </message>
    <message>
        <source>%1 gets better while %2 gets worse, both beyond chance. One figure alone would deceive.</source>
        <translation>%1变好而%2变差，都超出偶然。只看一个数字会被骗。</translation>
    </message>
    <message>
        <source>Dimensions without a figure</source>
        <translation>没有数字的维度</translation>
    </message>
    <message>
        <source>%1: nothing could be measured. A review that looks at one side only misjudges.</source>
        <translation>%1：没有可测量的数字。只看一面的评审会误判。</translation>
    </message>
    <message>
        <source>The month in everyday words</source>
        <translation>用大白话说本月</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>发生了什么，意味着什么</translation>
    </message>
    <message>
        <source>Every figure stands with the number of cases it rests on and the interval in which the true value lies with 95 % certainty. Nothing is judged under its smallest sample.</source>
        <translation>每个数字都注明样本数，以及真实值有 95% 把握所在的区间。样本不足的不作判断。</translation>
    </message>
    <message>
        <source>What was decided before, and what came of it</source>
        <translation>上次的决定与效果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>之前 → 现在</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>No decision is open.</source>
        <translation>没有未结的决定。</translation>
    </message>
    <message>
        <source>Where, why and when</source>
        <translation>在哪里、为什么、什么时候</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month.</source>
        <translation>本月没有记录。</translation>
    </message>
    <message>
        <source>Five dimensions</source>
        <translation>五个维度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Cases and interval</source>
        <translation>样本与区间</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>3 and 12 months</source>
        <translation>近 3 / 12 月</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>signal: %1</source>
        <translation>信号：%1</translation>
    </message>
    <message>
        <source>Dimension: %1</source>
        <translation>维度：%1</translation>
    </message>
    <message>
        <source>To compare, %1: %2, of %3</source>
        <translation>参照，%1：%2，%3</translation>
    </message>
    <message>
        <source>Three contradictions, and what was decided</source>
        <translation>三个关键矛盾与决定</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>尚未确认。</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量字段</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>尚未作出决定。</translation>
    </message>
    <message>
        <source>%1, n=%2</source>
        <translation>%1，n=%2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Comments and acknowledgement</source>
        <translation>评论与知悉</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>没有评论。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责的指标</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>知悉情况</translation>
    </message>
    <message>
        <source>No department has a part in this month.</source>
        <translation>本月没有涉及任何部门。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Corrections since the figures were frozen</source>
        <translation>冻结后的更正</translation>
    </message>
    <message>
        <source>Records were corrected or came late. The pack says what was signed; this is what the records say now.</source>
        <translation>有记录被更正或补录。评审册按签署时的数字，这里列出现在的数字。</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状态</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>每个数字怎么算</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>最小样本</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>负责</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AboutView</name>
    <message>
        <source>Seraph</source>
        <translation>天使台账</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on. It comes without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布：可以使用、研究、修改、分发，不附带任何担保。</translation>
    </message>
    <message>
        <source>Seraph does not use the network: it sends nothing and asks for nothing.</source>
        <translation>天使台账不上网：不上传，也不下载。</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>用到的开源组件</translation>
    </message>
    <message>
        <source>Their licences and notices</source>
        <translation>许可证与声明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence and notice</source>
        <translation>许可证与声明</translation>
    </message>
    <message>
        <source>About Seraph</source>
        <translation>关于天使台账</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics</source>
        <translation>保存诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>A text file for whoever helps: versions, settings, sizes, errors. Nothing about people.</source>
        <translation>给协助人员看的文本文件：版本、设置、大小、错误，不含任何个人信息。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AftercareFiguresSection</name>
    <message>
        <source>n=%1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>of the contacts due, n=%1; %2 tried only</source>
        <translation>应回访 n=%1，其中 %2 条联系未果</translation>
    </message>
    <message>
        <source>Reached within 48 hours</source>
        <translation>48 小时内联系上</translation>
    </message>
    <message>
        <source>Reached in time</source>
        <translation>按时联系上</translation>
    </message>
    <message>
        <source>Outcomes measured</source>
        <translation>结果评估完成率</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>转介绍占比</translation>
    </message>
    <message>
        <source>of the new ones, n=%1</source>
        <translation>新客 n=%1</translation>
    </message>
    <message>
        <source>after a service, n=%1</source>
        <translation>服务后，n=%1</translation>
    </message>
    <message>
        <source>after %1 services; %2 of them severe</source>
        <translation>%1 次服务后；其中重度以上 %2 例</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AftercareTab</name>
    <message>
        <source>New follow-up</source>
        <translation>新增回访</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Nothing is owed. Contacts arise by themselves when a service is done.</source>
        <translation>没有待回访。服务完成后会自动生成回访。</translation>
    </message>
    <message>
        <source>Open one</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果评估</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing to measure.</source>
        <translation>没有待评估。</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened.</source>
        <translation>没有发生过。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AftercareText</name>
    <message>
        <source>past its limit</source>
        <translation>已超过最迟时限</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 (worker at %2)</source>
        <translation>%1（在 %2 家）</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>没有责任人</translation>
    </message>
    <message>
        <source>a step is overdue</source>
        <translation>有步骤超时</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) open</source>
        <translation>
            <numerusform>还有 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>可以结案</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AftermathPane</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>so that it does not happen again</source>
        <translation>防止再次发生</translation>
    </message>
    <message>
        <source>None came of this case.</source>
        <translation>本投诉没有引出纠正措施。</translation>
    </message>
    <message>
        <source>&amp;Corrective action …</source>
        <translation>纠正措施(&amp;C)…</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>before a third party</source>
        <translation>由第三方处理</translation>
    </message>
    <message>
        <source>Open a &amp;dispute …</source>
        <translation>提起争议(&amp;D)…</translation>
    </message>
    <message>
        <source>Hold, &amp;evidence and copies</source>
        <translation>保全、证据与复制件(&amp;E)</translation>
    </message>
    <message>
        <source>Training case</source>
        <translation>培训案例</translation>
    </message>
    <message>
        <source>for others to learn from, without names</source>
        <translation>隐去姓名，供大家学习</translation>
    </message>
    <message>
        <source>Once the case is closed.</source>
        <translation>结案之后可用。</translation>
    </message>
    <message>
        <source>Make a training case of &amp;it</source>
        <translation>生成培训案例(&amp;I)</translation>
    </message>
    <message>
        <source>Proposed for training; it waits for a trainer</source>
        <translation>已提交培训，等待培训师审核</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AnswersSection</name>
    <message>
        <source>Answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>说明原话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No answers in this period. Open the kiosk, or key in what came on paper.</source>
        <translation>这段时间没有评价。可以打开自助评价，或录入纸质问卷。</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>low ones nobody has looked into</source>
        <translation>未处理的低分</translation>
    </message>
    <message>
        <source>all low ones</source>
        <translation>全部低分</translation>
    </message>
    <message>
        <source>with a comment</source>
        <translation>有评语的</translation>
    </message>
    <message>
        <source>comments that may be shown</source>
        <translation>可公开的评语</translation>
    </message>
    <message>
        <source>Choose an answer on the left.</source>
        <translation>请在左边选一份答卷。</translation>
    </message>
    <message>
        <source>%1 looked into it %2</source>
        <translation>%1 于 %2 处理</translation>
    </message>
    <message>
        <source>Keep it to &amp;ourselves</source>
        <translation>仅内部查看(&amp;O)</translation>
    </message>
    <message>
        <source>May be &amp;shown without a name</source>
        <translation>可匿名公开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Looked into …</source>
        <translation>处理结果(&amp;L)…</translation>
    </message>
    <message>
        <source>What was &amp;said and what will change</source>
        <translation>客户说了什么、准备怎么改(&amp;S)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>May be shown without a name</source>
        <translation>已设为可匿名公开</translation>
    </message>
    <message>
        <source>Kept to ourselves</source>
        <translation>已设为仅内部查看</translation>
    </message>
    <message>
        <source>Every low score of this period has been looked into.</source>
        <translation>这段时间的低分都已处理。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes in a dim room.</source>
        <translation>光线较暗的房间里，深色更护眼。</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect at once, for you on this PC.</source>
        <translation>立即生效，只对您在这台电脑上生效。</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外观与语言</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ArrivalDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>直接到访</translation>
    </message>
    <message>
        <source>Expect somebody</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>“tomorrow 3pm”; a day alone is any time of that day.</source>
        <translation>例如“明天 3点”；只写日期就是当天任意时间。</translation>
    </message>
    <message>
        <source>&amp;Kind of visit</source>
        <translation>到访类型(&amp;K)</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>项目(&amp;F)</translation>
    </message>
    <message>
        <source>Wh&amp;o sees them</source>
        <translation>接待人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>已登记预约</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ArrivalsCard</name>
    <message>
        <source>Arrivals</source>
        <translation>到访看板</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody is expected today. F7 puts a walk-in on the board.</source>
        <translation>今天没有预约。客人直接到了就按 F7。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ArrivalsSection</name>
    <message>
        <source>Arrivals</source>
        <translation>到访看板</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Did not c&amp;ome</source>
        <translation>未到(&amp;O)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>修改(&amp;G)</translation>
    </message>
    <message>
        <source>Nobody is expected on this day. F7 puts a walk-in on the board, from any page.</source>
        <translation>这一天没有预约。客人直接到了，在任何页面按 F7。</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>直接到访</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Space does the same in the list</source>
        <translation>在列表里按空格键也可以</translation>
    </message>
    <message>
        <source>Backspace does the same in the list</source>
        <translation>在列表里按退格键也可以</translation>
    </message>
    <message>
        <source>&amp;Expect</source>
        <translation>登记预约(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print the day</source>
        <translation>打印当日(&amp;P)</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1 of %2 have come</source>
        <translation>已到 %1/%2</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>已退回一步</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of earlier days have no end, the first on %1.</source>
        <translation>
            <numerusform>之前有 %n 次预约没有结果，最早是%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>seraph::ui::AskedView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Put these in order</source>
        <translation>请排序</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
</context>
<context>
    <name>seraph::ui::BackupKeeper</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::BackupPage</name>
    <message>
        <source>Backups made</source>
        <translation>已有备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a place</source>
        <translation>选择位置(&amp;C)</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>A backup is made every hour while Seraph is open, and when it is locked or closed. Each one is opened again at once to prove that it works. Kept are 7 days, 5 weeks, 12 months and every year.</source>
        <translation>打开期间每小时备份一次，锁定和关闭时也会备份。每份备份做完立即试开，确认能用。保留最近 7 天、5 周、12 个月以及每年一份。</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>尚未选择位置</translation>
    </message>
    <message>
        <source>Where shall the backups go?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>Backups go to the new place</source>
        <translation>备份位置已更换</translation>
    </message>
    <message>
        <source>Backed up, and proved by opening it.</source>
        <translation>备份完成，已试开验证。</translation>
    </message>
    <message>
        <source>No backup yet. Choose a place, then press &quot;Back up now&quot;.</source>
        <translation>还没有备份。先选择存放位置，再按“立即备份”。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
</context>
<context>
    <name>seraph::ui::BoardSection</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超时 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CardExport</name>
    <message>
        <source>valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，%2 起可上户</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Where the pictures go</source>
        <translation>图片保存到</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CarePrint</name>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No round of this month.</source>
        <translation>本月没有巡检。</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>登记册：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 done, %4 missed</source>
        <translation>%1 · %2 · 完成 %3，漏做 %4</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Nobody received any of it.</source>
        <translation>没有客户使用过。</translation>
    </message>
    <message>
        <source>Who received %1, lot %2</source>
        <translation>%1（批号 %2）使用者名单</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareRecordsPage</name>
    <message>
        <source>Services of today</source>
        <translation>今日服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>Who has arrived with a session to use stands here by itself. For a visit at home, prepare a new record.</source>
        <translation>已到店且有剩余次数的客户会自动出现在这里；上门服务请新建记录。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>This month: %1 closed · %2 of %3 steps to standard · %4 deviations · %5 entered late</source>
        <translation>本月结案 %1 份 · %3 个步骤中 %2 达标 · 偏差 %4 条 · 逾时补记 %5 份</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>● here since %1, can begin</source>
        <translation>● %1 到店，可开始</translation>
    </message>
    <message>
        <source>%1 · to close: %2</source>
        <translation>%1 · 结案%2</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareTab</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n 条偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Nothing has been done for this client yet.</source>
        <translation>还没有为该客户做过服务。</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>Compare &amp;photos</source>
        <translation>照片对比(&amp;P)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareText</name>
    <message>
        <source>To begin</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急联系</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>逾时结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>✓ late</source>
        <translation>✓ 逾时</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 跳过</translation>
    </message>
    <message>
        <source>one confirmation</source>
        <translation>一并确认</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>双人核对</translation>
    </message>
    <message>
        <source>daily, at opening</source>
        <translation>每日开门</translation>
    </message>
    <message>
        <source>daily, at closing</source>
        <translation>每日关门</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>on use</source>
        <translation>按次</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>无需证书</translation>
    </message>
    <message>
        <source>Physician’s licence</source>
        <translation>医师执业证</translation>
    </message>
    <message>
        <source>Nurse’s licence</source>
        <translation>护士执业证</translation>
    </message>
    <message>
        <source>Therapist’s certificate</source>
        <translation>治疗师证书</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>健康证</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复操作</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>顺序颠倒</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Client’s wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Discomfort or reaction</source>
        <translation>不适或反应</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CareToday</name>
    <message>
        <source>To begin</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>%1 到店</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待结案</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>已完成 %1/%2 步</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>场所巡检</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of the premises to make</source>
        <translation>
            <numerusform>%n 项场所巡检待做</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::CaseDialogs</name>
    <message>
        <source>What they were &amp;told</source>
        <translation>告知内容(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;action</source>
        <translation>第一步处置(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;facts</source>
        <translation>查到的事实(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;answer and its reasons</source>
        <translation>答复与理由(&amp;A)</translation>
    </message>
    <message>
        <source>What they &amp;said</source>
        <translation>对方怎么说(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>结案说明(&amp;H)</translation>
    </message>
    <message>
        <source>What is &amp;learned</source>
        <translation>教训和改进(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Why they do not accept the &amp;answer</source>
        <translation>为什么不接受答复(&amp;A)</translation>
    </message>
    <message>
        <source>Has to hold: %1</source>
        <translation>要有：%1</translation>
    </message>
    <message>
        <source>How &amp;serious</source>
        <translation>严重程度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Complexity</source>
        <translation>复杂程度(&amp;C)</translation>
    </message>
    <message>
        <source>Whom it &amp;touches</source>
        <translation>影响范围(&amp;T)</translation>
    </message>
    <message>
        <source>Somebody is or was in &amp;danger</source>
        <translation>有人现在或曾经有危险(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>调查结论(&amp;F)</translation>
    </message>
    <message>
        <source>Do they a&amp;ccept it?</source>
        <translation>是否接受(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>Who deals with it &amp;now</source>
        <translation>现在由谁办(&amp;N)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It stays with %1 until somebody else has accepted it.</source>
        <translation>对方接手之前，仍由%1负责。</translation>
    </message>
    <message>
        <source>whoever has it</source>
        <translation>现在的承办人</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>移交给(&amp;T)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>请对方接手</translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>我接手</translation>
    </message>
    <message>
        <source>I give it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why, where you give it back</source>
        <translation>退回的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>What they have to &amp;do first</source>
        <translation>等对方做什么(&amp;D)</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>What they have &amp;done</source>
        <translation>对方做了什么(&amp;D)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>What was said or &amp;found</source>
        <translation>说了什么、发现了什么(&amp;F)</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写办理记录</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Its clocks are wound anew.</source>
        <translation>时限按新类别重新计算。</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>改类别</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CasePanes</name>
    <message>
        <source> (round %1)</source>
        <translation>（第 %1 轮）</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>No record is linked yet.</source>
        <translation>还没有关联记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Liability and remedies</source>
        <translation>责任与补救</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>书函</translation>
    </message>
    <message>
        <source>Records and files</source>
        <translation>记录与文件</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CaseView</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 返回(&amp;B)</translation>
    </message>
    <message>
        <source>Open the &amp;client</source>
        <translation>打开客户(&amp;C)</translation>
    </message>
    <message>
        <source>What the household needs</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>上户方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People in the home</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿安排</translation>
    </message>
    <message>
        <source>The worker has to take</source>
        <translation>家政员须接受</translation>
    </message>
    <message>
        <source>Would pay a month</source>
        <translation>愿付工资（月）</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新跟进</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>已重新跟进</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>&amp;Who fits</source>
        <translation>谁合适(&amp;W)</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>See who fits, and propose three.</source>
        <translation>先看谁合适，推荐三名候选人。</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>愿去</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Arrange an interview</source>
        <translation>约面试</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试工</translation>
    </message>
    <message>
        <source>Result of the trial</source>
        <translation>试工结论</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Candidate chosen</source>
        <translation>选定候选人</translation>
    </message>
    <message>
        <source>Draw up the contract</source>
        <translation>起草合同</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>Candidate again</source>
        <translation>重新列为候选</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Drawn up when a candidate is chosen.</source>
        <translation>选定候选人后起草。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Wage, family to worker</source>
        <translation>工资（客户付家政员）</translation>
    </message>
    <message>
        <source>Fee, family to agency</source>
        <translation>服务费（客户付公司）</translation>
    </message>
    <message>
        <source>Replacements included</source>
        <translation>可换次数</translation>
    </message>
    <message>
        <source>%1 signed on %2</source>
        <translation>%1已签 %2</translation>
    </message>
    <message>
        <source>%1 has not signed</source>
        <translation>%1未签</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Sign or print</source>
        <translation>签署或打印</translation>
    </message>
    <message>
        <source>Worker has signed</source>
        <translation>家政员已签</translation>
    </message>
    <message>
        <source>Plan the start</source>
        <translation>安排上户</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Go on under this contract</source>
        <translation>按此合同继续</translation>
    </message>
    <message>
        <source>Placement renewed</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Cancel the contract</source>
        <translation>作废合同</translation>
    </message>
    <message>
        <source>Cancel contract %1</source>
        <translation>作废合同 %1</translation>
    </message>
    <message>
        <source>Contract cancelled</source>
        <translation>合同已作废</translation>
    </message>
    <message>
        <source>In the household</source>
        <translation>在户情况</translation>
    </message>
    <message>
        <source>Nobody has been planned yet.</source>
        <translation>还没有安排上户。</translation>
    </message>
    <message>
        <source>started without everything: %1</source>
        <translation>缺件上户：%1</translation>
    </message>
    <message>
        <source>Has started</source>
        <translation>已上户</translation>
    </message>
    <message>
        <source>Allow the start</source>
        <translation>放行上户</translation>
    </message>
    <message>
        <source>Does not start</source>
        <translation>不上户了</translation>
    </message>
    <message>
        <source>The start falls away</source>
        <translation>取消上户</translation>
    </message>
    <message>
        <source>Cancel the start</source>
        <translation>取消上户</translation>
    </message>
    <message>
        <source>Start cancelled</source>
        <translation>上户已取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>End</source>
        <translation>下户</translation>
    </message>
    <message>
        <source>Settle with %1</source>
        <translation>与%1结清</translation>
    </message>
    <message>
        <source>Start although something is missing</source>
        <translation>缺件放行上户</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>已放行上户</translation>
    </message>
    <message>
        <source>Household log</source>
        <translation>上户日志</translation>
    </message>
    <message>
        <source>One line a day: hours, what was done, what happened.</source>
        <translation>每天一条：工时、做了什么、有无异常。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s)</source>
        <translation>
            <numerusform>更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the log</source>
        <translation>写日志</translation>
    </message>
    <message>
        <source>Job sheets</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>signed and filed</source>
        <translation>已签回归档</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>未签回</translation>
    </message>
    <message>
        <source>Print a sheet for a week</source>
        <translation>打印一周服务单</translation>
    </message>
    <message>
        <source>File a signed sheet</source>
        <translation>归档签回的服务单</translation>
    </message>
    <message>
        <source>Job sheet filed</source>
        <translation>服务单已归档</translation>
    </message>
    <message>
        <source>Signed sheet %1</source>
        <translation>签回的服务单 %1</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>扫描件 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CasesSection</name>
    <message>
        <source>Words, name, pinyin or number</source>
        <translation>内容、姓名、拼音或编号</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>谁、什么事</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>No complaint. F8 takes one from wherever you are.</source>
        <translation>没有投诉。在任何页面按 F8 登记。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左边选一件。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CatalogueText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>%1, then each month</source>
        <translation>%1，之后每月</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>时间节点</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>可能变更</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>价格构成</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>Done properly when</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>Results that may be promised</source>
        <translation>可承诺的结果</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>★ key step, with its own time and evidence</source>
        <translation>★ 关键步骤，须单独记录时间和凭据</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>红旗症状</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>%1 小时内</translation>
    </message>
    <message>
        <source>told by the client</source>
        <translation>客户自评</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>客观测量</translation>
    </message>
    <message>
        <source>Contacts after the service</source>
        <translation>服务后联系</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Instructions for the client</source>
        <translation>给客户的须知</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Only near</source>
        <translation>须同时出现</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>建议说法</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>应命中</translation>
    </message>
    <message>
        <source>Lets pass</source>
        <translation>应放行</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>收起(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add as new</source>
        <translation>新增分类(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>分类已新增</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已改名</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Category put away</source>
        <translation>分类已移除</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新服务</translation>
    </message>
    <message>
        <source>&amp;Chinese name</source>
        <translation>中文名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>One language is enough.</source>
        <translation>填一种语言即可。</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>分类(&amp;A)</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>开始草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The service is there as a draft, off sale</source>
        <translation>服务已建为草稿，尚未上架</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CertificateGrid</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Certificates as a grid</source>
        <translation>成批登记证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Photographed page…</source>
        <translation>附上拍照的页面(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Enter all</source>
        <translation>全部登记(&amp;E)</translation>
    </message>
    <message>
        <source>Type, or paste from a spreadsheet. All lines go in together, or none.</source>
        <translation>可直接填写，或从表格粘贴。全部登记，或一条也不登记。</translation>
    </message>
    <message>
        <source>Photographed page</source>
        <translation>拍照的页面</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片与 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>✓ One page goes with each</source>
        <translation>✓ 每条都附上此页</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) entered</source>
        <translation>
            <numerusform>已登记 %n 张证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Look over the lines: names and certificates that are not known stand as they were written.</source>
        <translation>请逐行核对：认不出的姓名和证书按原样保留。</translation>
    </message>
    <message>
        <source>From a &amp;workbook…</source>
        <translation>从表格文件(&amp;W)…</translation>
    </message>
    <message>
        <source>From a workbook</source>
        <translation>从表格文件导入</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.csv)</source>
        <translation>表格与 CSV (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CertificatesSection</name>
    <message>
        <source>Name, certificate or number</source>
        <translation>姓名、证书或编号</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;New certificate</source>
        <translation>登记证书(&amp;N)</translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation>成批登记(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save as a workbook</source>
        <translation>导出表格(&amp;S)</translation>
    </message>
    <message>
        <source>Licences, checks, signed agreements and certificates of everybody who works here.</source>
        <translation>这里存放全体人员的执业证照、核验、签署文件和证书。</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>Save where?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the archive</source>
        <translation>导出证书档案</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ChainText</name>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未确定项目</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ChainView</name>
    <message>
        <source>nothing missing</source>
        <translation>齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>proved</source>
        <translation>有据</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing has been promised yet. The chain begins with the first enquiry or consultation.</source>
        <translation>还没有承诺过什么。从第一次咨询或面诊开始，承诺链就有了。</translation>
    </message>
    <message>
        <source>Proof of service</source>
        <translation>服务证明</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ChartView</name>
    <message>
        <source>Nothing was measured in this period.</source>
        <translation>本期没有可测量的数据。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <extracomment>Said by screen readers. %1 is the title of a chart.</extracomment>
        <translation>%1：显示图</translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation>%1：显示表</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ChoiceNoteText</name>
    <message>
        <source>Fewer than three, approved by %1: %2</source>
        <translation>不足三名，由 %1 批准：%2</translation>
    </message>
    <message>
        <source>A contract needs three candidates, or a manager who approves fewer.</source>
        <translation>签合同前要有三名候选，或由店长批准少于三名。</translation>
    </message>
    <message>
        <source>Approve fewer candidates…</source>
        <translation>批准候选不足…</translation>
    </message>
    <message>
        <source>A contract with fewer than three candidates</source>
        <translation>候选不足三名即签合同</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Fewer candidates approved</source>
        <translation>已批准候选不足三名</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientDialog</name>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Phone or other contact</source>
        <translation>电话或其他联系方式(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ame by</source>
        <translation>来源(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>性别(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;irth date</source>
        <translation>出生日期(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Identity number</source>
        <translation>证件号码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>称呼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>等级(&amp;T)</translation>
    </message>
    <message>
        <source>Looked a&amp;fter by</source>
        <translation>负责人(&amp;F)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>&amp;Wishes to be reached</source>
        <translation>希望的联系方式(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>方便时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Offers and news</source>
        <translation>营销信息(&amp;O)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On file already: %1. %2</source>
        <translation>已有档案：%1。%2</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>打开这份档案</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 is on file</source>
        <translation>已登记 %1</translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation>门店(&amp;R)</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>A&amp;bout it</source>
        <translation>来源说明(&amp;B)</translation>
    </message>
    <message>
        <source>Bro&amp;ught by</source>
        <translation>介绍人(&amp;U)</translation>
    </message>
    <message>
        <source>How they wish to be reached</source>
        <translation>希望怎么联系</translation>
    </message>
    <message>
        <source>Who refuses gets none: lists for mailings leave them out.</source>
        <translation>选“拒绝”的不会收到：群发名单会自动排除。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no branch of their own</source>
        <translation>不属于某家门店</translation>
    </message>
    <message>
        <source>a closed branch</source>
        <translation>已停用的门店</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>已离职人员</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientField</name>
    <message>
        <source>Name, pinyin, initials, phone or number</source>
        <translation>姓名、拼音、首字母、电话或编号</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换一位</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientHistory</name>
    <message>
        <source>&amp;Older</source>
        <translation>更早的(&amp;O)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientRecord</name>
    <message>
        <source>Parts of this file</source>
        <translation>档案各部分</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺链</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Print the &amp;proof</source>
        <translation>打印证明(&amp;P)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>未满 18 岁</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>预约(&amp;B)</translation>
    </message>
    <message>
        <source>Expected on a day</source>
        <translation>登记哪天来</translation>
    </message>
    <message>
        <source>Is &amp;here</source>
        <translation>已到(&amp;H)</translation>
    </message>
    <message>
        <source>Puts them on today&apos;s board (F7)</source>
        <translation>登记到今天的到访看板（F7）</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientScreen</name>
    <message>
        <source>A PIN for this shift</source>
        <translation>本班 PIN</translation>
    </message>
    <message>
        <source>The client&apos;s view is left with a PIN, so that nobody gets from it to the files of others. Choose six digits; they hold until the workspace is locked.</source>
        <translation>退出客户界面需要输入 PIN，以免客户看到他人资料。请设 6 位数字，锁定账套前一直有效。</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>员工入口</translation>
    </message>
    <message>
        <source>Thank you. Please hand the screen back.</source>
        <translation>谢谢，请把屏幕交还给工作人员。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近到访</translation>
    </message>
    <message>
        <source>Counting the clients</source>
        <translation>正在统计客户数</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientTabs</name>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientText</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientView</name>
    <message>
        <source>under 18</source>
        <translation>未成年</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>称呼 %1</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>最近到访 %1</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未到访</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Bac&amp;kground</source>
        <translation>背景资料(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Add a &amp;contact</source>
        <translation>添加联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>Add an &amp;address</source>
        <translation>添加地址(&amp;A)</translation>
    </message>
    <message>
        <source>Raise an a&amp;lert</source>
        <translation>添加提醒(&amp;L)</translation>
    </message>
    <message>
        <source>Add a &amp;guardian</source>
        <translation>添加监护人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put the file away</source>
        <translation>移入回收站(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Who saw this file</source>
        <translation>谁看过这份档案(&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message numerus="yes">
        <source>(also of %n other(s))</source>
        <translation>
            <numerusform>（另有 %n 人共用）</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>联系偏好</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>营销信息</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>On file since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>住址与家庭</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 已移入回收站</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>家庭(&amp;H)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>Change or end</source>
        <translation>修改或结束</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ClientsPage</name>
    <message>
        <source>Name, pinyin, initials, phone or number</source>
        <translation>姓名、拼音、首字母、电话或编号</translation>
    </message>
    <message>
        <source>Choose somebody to see how to reach them and what happened.</source>
        <translation>选择一位客户，查看联系方式和往来记录。</translation>
    </message>
    <message>
        <source>Nobody is on file under these filters. A name and one way to reach them is enough.</source>
        <translation>没有符合条件的客户。登记只需姓名和一种联系方式。</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>any tier</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>all branches</source>
        <translation>全部门店</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>等级(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>门店(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>查重(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>离职交接(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>What was promised, consultations, plans and everything else (Enter)</source>
        <translation>承诺链、面诊、方案以及其他一切（回车）</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>收集哪些信息(&amp;K)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CodeList</name>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务项目</translation>
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
    <message>
        <source>Nothing is called like that. Try other words, or the initials of the pinyin.</source>
        <translation>没有找到这样的命令。换个词，或试试拼音首字母。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Comparison</name>
    <message>
        <source>stands out</source>
        <translation>异于常态</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>属随机波动</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>校正后</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Nobody has a case in these months.</source>
        <translation>这几个月没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>All together, %n month(s): %1</source>
        <translation>
            <numerusform>合计 %n 个月：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the order of names: this is no ranking. With few cases a figure is mostly chance; “adjusted” draws it towards the common one as far as its own cases do not carry it.</source>
        <translation>按名称排列，不是排名。样本少时数字多半是偶然；“校正后”按样本量把它向总体值收缩。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplaintFiguresSection</name>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>About the same thing</source>
        <translation>同一件事</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>No complaint in this period.</source>
        <translation>这段时间没有投诉。</translation>
    </message>
    <message>
        <source>Nothing was complained about three times within a month.</source>
        <translation>没有一个月内被投诉三次的事。</translation>
    </message>
    <message>
        <source>About the same thing, within 30 days</source>
        <translation>30 天内的同类投诉</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小时内答复</translation>
    </message>
    <message>
        <source>Complaints per service</source>
        <translation>客诉率</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉率</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>客诉转化率</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplaintText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: closed that day</source>
        <translation>%1：当天休息</translation>
    </message>
    <message>
        <source>%1: closed on this weekday</source>
        <translation>%1：每周休息日</translation>
    </message>
    <message>
        <source>Tell them that we have it …</source>
        <translation>告知受理…</translation>
    </message>
    <message>
        <source>Assess …</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Keep what was found …</source>
        <translation>记录查实情况…</translation>
    </message>
    <message>
        <source>Decide the answer …</source>
        <translation>定答复…</translation>
    </message>
    <message>
        <source>Tell them the answer …</source>
        <translation>告知结果…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>复盘…</translation>
    </message>
    <message>
        <source>Take up again …</source>
        <translation>重新办理…</translation>
    </message>
    <message>
        <source>They appeal …</source>
        <translation>对方申诉…</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>特别严重</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on the clock, day and night</source>
        <translation>
            <numerusform>%n 分钟（不分昼夜）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of opening time</source>
        <translation>
            <numerusform>营业时间 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) on days on which the house opens</source>
        <translation>
            <numerusform>营业日 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar</source>
        <translation>
            <numerusform>%n 个自然日</numerusform>
        </translation>
    </message>
    <message>
        <source>They want an answer by %1; ours is ready %2 before.</source>
        <translation>来文要求 %1 前答复，我们提前 %2 办好。</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>从 %2 起 %1。</translation>
    </message>
    <message>
        <source>Several departments are asked.</source>
        <translation>涉及多个部门。</translation>
    </message>
    <message>
        <source>Does not count: %1.</source>
        <translation>不计入：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The clock stood still for %1.</source>
        <translation>暂停计时 %1。</translation>
    </message>
    <message>
        <source>The holidays of that year are not announced yet: only weekends are left out.</source>
        <translation>当年放假安排尚未公布，只扣除周末。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplaintView</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制查看</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Wants: %1</source>
        <translation>诉求：%1</translation>
    </message>
    <message>
        <source>Received %1 by %2, handled by %3</source>
        <translation>%1 由 %2 接到，承办人 %3</translation>
    </message>
    <message>
        <source>Due %1. Why then: %2</source>
        <translation>期限 %1。依据：%2</translation>
    </message>
    <message>
        <source>Write into the &amp;log …</source>
        <translation>写办理记录(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Take over …</source>
        <translation>接手(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Go on …</source>
        <translation>继续办理…</translation>
    </message>
    <message>
        <source>Wait for them …</source>
        <translation>等待投诉人…</translation>
    </message>
    <message>
        <source>Another kind …</source>
        <translation>改类别…</translation>
    </message>
    <message>
        <source>They appeal …</source>
        <translation>对方申诉…</translation>
    </message>
    <message>
        <source>Take up again …</source>
        <translation>重新办理…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplicationDialogs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>类型(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How bad</source>
        <translation>分级(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>开始日期(&amp;S)</translation>
    </message>
    <message>
        <source>Af&amp;ter which service</source>
        <translation>相关项目(&amp;T)</translation>
    </message>
    <message>
        <source>Who &amp;answers for it</source>
        <translation>责任人(&amp;A)</translation>
    </message>
    <message>
        <source>A physician.</source>
        <translation>须为医生。</translation>
    </message>
    <message>
        <source>In their o&amp;wn words, and what was seen</source>
        <translation>本人原话和所见情况(&amp;W)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>How it &amp;ended</source>
        <translation>转归(&amp;E)</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>简要说明(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新跟进</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>已重新跟进</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplicationPane</name>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>since %1, found %2 by %3</source>
        <translation>%1 开始，%3 于 %2 发现</translation>
    </message>
    <message>
        <source>Nobody answers for it yet.</source>
        <translation>还没有责任人。</translation>
    </message>
    <message>
        <source>Answers for it: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>Ended: %1. %2</source>
        <translation>转归：%1。%2</translation>
    </message>
    <message>
        <source>key step</source>
        <translation>关键步骤</translation>
    </message>
    <message>
        <source>key step, %1</source>
        <translation>关键步骤，%1</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>处理清单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>病程记录</translation>
    </message>
    <message>
        <source>added to, never rewritten</source>
        <translation>只能追加，不能改写</translation>
    </message>
    <message>
        <source> (keyed later)</source>
        <translation>（补录）</translation>
    </message>
    <message>
        <source>What was found and done now</source>
        <translation>这次的情况和处理</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose …</source>
        <translation>结束(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Take up again …</source>
        <translation>重新处理(&amp;T)…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已追加</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ComplicationsSection</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>None. One opens by itself when a question in a follow-up is answered with yes, or on a client’s page.</source>
        <translation>没有。回访时红旗问题答“有”会自动登记，也可在客户页登记。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左边选一条。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConductCards</name>
    <message>
        <source>What clients say</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>Check-rides and audits</source>
        <translation>跟岗与检查</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Papers that are asked for</source>
        <translation>应持证件</translation>
    </message>
    <message>
        <source>too little is known</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>What I have signed</source>
        <translation>我的签署文本</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Read and sign …</source>
        <translation>阅读并签署…</translation>
    </message>
    <message>
        <source>My &amp;name, as my signature</source>
        <translation>本人姓名，作为签名(&amp;N)</translation>
    </message>
    <message>
        <source>Version %1. The text, its seal, your name and the minute are kept and cannot be changed.</source>
        <translation>第 %1 版。正文、文本指纹、姓名和签署时刻一并留存，不能更改。</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>not signed here yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>version %1 signed on %2; there is version %3</source>
        <translation>%2 签署的是第 %1 版，现行为第 %3 版</translation>
    </message>
    <message>
        <source>version %1 signed on %2</source>
        <translation>%2 已签署第 %1 版</translation>
    </message>
    <message>
        <source>the signature does not fit the text any more</source>
        <translation>签名与文本不再一致</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsentCheck</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>It may go on all the same</source>
        <translation>可以继续</translation>
    </message>
    <message>
        <source>Has anything changed?</source>
        <translation>今天有变化吗？</translation>
    </message>
    <message>
        <source>Nothing ticked means: asked, and nothing stands against it.</source>
        <translation>都不勾选表示：已询问，没有禁忌。</translation>
    </message>
    <message>
        <source>&amp;What exactly</source>
        <translation>具体情况(&amp;W)</translation>
    </message>
    <message>
        <source>The check of today</source>
        <translation>当日核对</translation>
    </message>
    <message>
        <source>Asked and noted</source>
        <translation>已询问并记录</translation>
    </message>
    <message>
        <source>Check kept</source>
        <translation>核对已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsentPaperDialog</name>
    <message>
        <source>Drop the scan or photo here, or choose it.</source>
        <translation>把扫描件或照片拖到这里，或选择文件。</translation>
    </message>
    <message>
        <source>File a signed paper</source>
        <translation>归档已签纸质件</translation>
    </message>
    <message>
        <source>&amp;Choose the file</source>
        <translation>选择文件(&amp;C)</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>扫描件或照片</translation>
    </message>
    <message>
        <source>Co&amp;de on the paper</source>
        <translation>纸上的编码(&amp;D)</translation>
    </message>
    <message>
        <source>Read it with the scanner, or choose the paper below.</source>
        <translation>用扫码枪扫描，或在下方选择文件。</translation>
    </message>
    <message>
        <source>&amp;Paper that is out</source>
        <translation>未收回的文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>签字人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>见证人(&amp;W)</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>签字日期(&amp;O)</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The scan or photo</source>
        <translation>扫描件或照片</translation>
    </message>
    <message>
        <source>Scans and photos (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>扫描件和照片 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The signed paper is filed.</source>
        <translation>已签文件已归档。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsentSigning</name>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>同意并签名</translation>
    </message>
    <message>
        <source>I do not sign</source>
        <translation>不签</translation>
    </message>
    <message>
        <source>Name of the guardian who signs</source>
        <translation>签字监护人姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>见证人姓名</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再读一遍</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除签名</translation>
    </message>
    <message>
        <source>I have read and understood this document. My questions were answered, and I was told that I can take my agreement back at any time.</source>
        <translation>我已阅读并理解本文件，我的问题已得到解答，并已被告知可以随时撤回同意。</translation>
    </message>
    <message>
        <source>Please read to the end.</source>
        <translation>请阅读到最后。</translation>
    </message>
    <message>
        <source>Your signature is kept with the text that you read.</source>
        <translation>您的签名已与您所读的文本一并保存。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>未签署任何内容。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsentTab</name>
    <message>
        <source>Documents that this service needs</source>
        <translation>本项目需签文件</translation>
    </message>
    <message>
        <source>What has to be signed</source>
        <translation>需签署的文件</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效范围</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Everything that was prepared or signed</source>
        <translation>全部已备和已签文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>将做项目</translation>
    </message>
    <message>
        <source>File a signed paper</source>
        <translation>归档已签纸质件</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>屏幕签署</translation>
    </message>
    <message>
        <source>Print to sign on paper</source>
        <translation>打印纸质签署</translation>
    </message>
    <message>
        <source>This service needs nothing signed.</source>
        <translation>本项目无需签署文件。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The client takes it back</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>The client does not sign</source>
        <translation>客户不签</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>还没有签署记录。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>现在核对</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>撤回“%1”</translation>
    </message>
    <message>
        <source>This stops: %1</source>
        <translation>撤回后将停止：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>Sign it on the screen</source>
        <translation>屏幕签署所选文件</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsentText</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝接收</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>for this time</source>
        <translation>仅本次</translation>
    </message>
    <message>
        <source>for the course</source>
        <translation>整个疗程</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>撤回前有效</translation>
    </message>
    <message>
        <source>Pregnant, breast-feeding or trying for a child</source>
        <translation>怀孕、哺乳或备孕</translation>
    </message>
    <message>
        <source>A new allergy</source>
        <translation>新发过敏</translation>
    </message>
    <message>
        <source>A new medicine, blood thinners above all</source>
        <translation>新用药，尤其抗凝药</translation>
    </message>
    <message>
        <source>An infection, fever or a wound at the site</source>
        <translation>感染、发热或治疗部位破损</translation>
    </message>
    <message>
        <source>Much sun in the last weeks</source>
        <translation>近几周暴晒</translation>
    </message>
    <message>
        <source>Having her period</source>
        <translation>月经期</translation>
    </message>
    <message>
        <source>Not feeling well today</source>
        <translation>今天身体不适</translation>
    </message>
    <message>
        <source>The check of today</source>
        <translation>当日核对</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsultationTab</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No talk with this client yet.</source>
        <translation>还没有与这位客户谈过。</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>开始一次</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsultationView</name>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the client’s own words, once for everybody</source>
        <translation>用客户的原话，一次记清，全员可见</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>What was said. Risky wording is underlined.</source>
        <translation>沟通记录。有风险的说法会加下划线。</translation>
    </message>
    <message>
        <source>The client &amp;had to repeat what we knew already</source>
        <translation>客户把我们已知道的又说了一遍(&amp;H)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>(no longer on sale)</source>
        <translation>（已停售）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ConsultationsPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到访看板</translation>
    </message>
    <message>
        <source>Open plans</source>
        <translation>未定方案</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>转化漏斗</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>咨询接待</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>直接到访</translation>
    </message>
    <message>
        <source>Branch of this desk</source>
        <translation>本前台所属门店</translation>
    </message>
    <message>
        <source>What is recorded on this PC belongs to this branch.</source>
        <translation>在这台电脑上登记的内容归这家门店。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ContactDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A closed day moves it earlier.</source>
        <translation>遇休息日提前。</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁做(&amp;W)</translation>
    </message>
    <message>
        <source>Empty is yourself.</source>
        <translation>不选就是本人。</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>Wh&amp;at about</source>
        <translation>事由(&amp;A)</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新增回访</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Follow-up kept</source>
        <translation>已新增回访</translation>
    </message>
    <message>
        <source>Empty is everybody with the role.</source>
        <translation>不选则由本岗位的人处理。</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>Nobody can be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃回访</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要回访</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消回访</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ContactPane</name>
    <message>
        <source>counted from %1</source>
        <translation>从 %1 起算</translation>
    </message>
    <message>
        <source>planned for %1, earlier because the house is closed then</source>
        <translation>原定 %1，因休息日提前</translation>
    </message>
    <message>
        <source>put off %1 of %2 times</source>
        <translation>已顺延 %1 次（最多 %2 次）</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>客户原话：“%1”</translation>
    </message>
    <message>
        <source>wants to be reached by: %1</source>
        <translation>希望的联系方式：%1</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Show the number %1</source>
        <translation>显示号码 %1</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Copy for messenger</source>
        <translation>复制到微信</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent: paste it where you write to the client.</source>
        <translation>已复制，程序没有发送，请粘贴到聊天窗口。</translation>
    </message>
    <message>
        <source>Nobody wrote a script for this. Say who you are, ask whether it is a good moment, listen first.</source>
        <translation>这条没有话术。先报姓名，问是否方便，先听对方说。</translation>
    </message>
    <message>
        <source>Ask each of these</source>
        <translation>逐项询问</translation>
    </message>
    <message>
        <source>ticked = yes; yes opens a record at once</source>
        <translation>勾选＝有；有则立即登记</translation>
    </message>
    <message>
        <source>Also due with this client: one call can do for all.</source>
        <translation>同一客户还有以下回访，一次电话可以一起问：</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>What was said, in a few words</source>
        <translation>简单记一下说了什么</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Put off by &amp;1 hour</source>
        <translation>顺延 1 小时(&amp;1)</translation>
    </message>
    <message>
        <source>Put off by &amp;3 hours</source>
        <translation>顺延 3 小时(&amp;3)</translation>
    </message>
    <message>
        <source>Put off until to&amp;morrow</source>
        <translation>顺延到明天(&amp;M)</translation>
    </message>
    <message>
        <source>I &amp;take it</source>
        <translation>我来负责(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Give it to …</source>
        <translation>指派给(&amp;G)…</translation>
    </message>
    <message>
        <source>Nobody &amp;can be reached …</source>
        <translation>联系不上(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Not needed …</source>
        <translation>不需要(&amp;N)…</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>已顺延到 %1</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>已由您负责</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CorrectiveDialogs</name>
    <message>
        <source>&amp;From what</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>一句话概括(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>问题(&amp;W)</translation>
    </message>
    <message>
        <source>What was done &amp;at once</source>
        <translation>当即处置(&amp;A)</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>&amp;Kind of cause</source>
        <translation>原因类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why? And why that?</source>
        <translation>为什么？再追问(&amp;W)</translation>
    </message>
    <message>
        <source>One answer to a line, up to five; the last is the cause.</source>
        <translation>每行一问一答，最多五层，最后一层是根本原因。</translation>
    </message>
    <message>
        <source>Where &amp;else could it happen?</source>
        <translation>同类排查(&amp;E)</translation>
    </message>
    <message>
        <source>What was looked at; “none found” is an answer.</source>
        <translation>写明查了哪里；“未发现”也是结论。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>整改措施(&amp;W)</translation>
    </message>
    <message>
        <source>By w&amp;hom</source>
        <translation>负责人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Judged by</source>
        <translation>衡量指标(&amp;J)</translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translation>范围(&amp;H)</translation>
    </message>
    <message>
        <source>Empty: all of them. By hand: what is measured.</source>
        <translation>留空：全部。人工：写明测什么。</translation>
    </message>
    <message>
        <source>&amp;Figure now</source>
        <translation>当前数值(&amp;F)</translation>
    </message>
    <message>
        <source>By hand alone; otherwise counted over the last 30 days.</source>
        <translation>只有人工指标才填；其余按近 30 天自动统计。</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>目标不超过(&amp;A)</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已制定</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation>完成证据(&amp;P)</translation>
    </message>
    <message>
        <source>New version, training list, photograph, acceptance.</source>
        <translation>新版本、培训签到、照片、验收单。</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Did it &amp;help?</source>
        <translation>是否有效(&amp;H)</translation>
    </message>
    <message>
        <source>Not effective: it goes back to the search for the cause.</source>
        <translation>无效：退回重新查找原因。</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>依据(&amp;S)</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>What was &amp;learnt</source>
        <translation>经验(&amp;L)</translation>
    </message>
    <message>
        <source>Close the corrective action</source>
        <translation>关闭整改</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CorrectivePane</name>
    <message>
        <source>%1: %2 in the 30 days up to %3</source>
        <translation>%1：截至 %3 的 30 天内 %2</translation>
    </message>
    <message>
        <source>%1, at most %2 wanted</source>
        <translation>%1，目标不超过 %2</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>当即：%1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>%1 由%2提出</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1. why: %2</source>
        <translation>第 %1 问：%2</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>尚未查找。</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>同类排查：%1</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>尚未制定。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>Done %1 by %2: %3</source>
        <translation>%1 由%2完成：%3</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>looked at after 30 and 90 days by somebody else</source>
        <translation>30 天和 90 天后由他人验证</translation>
    </message>
    <message>
        <source>The looks are owed once it is done.</source>
        <translation>整改完成后开始计算验证日期。</translation>
    </message>
    <message>
        <source>Closed by %1: %2</source>
        <translation>%1关闭：%2</translation>
    </message>
    <message>
        <source>after %1 days, %2</source>
        <translation>第 %1 天，%2</translation>
    </message>
    <message>
        <source>%1, before %2 · %3 · %4</source>
        <translation>%1，整改前 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Look …</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Find the &amp;cause …</source>
        <comment>on a button</comment>
        <translation>查找原因(&amp;C)…</translation>
    </message>
    <message>
        <source>The &amp;cause …</source>
        <comment>on a button</comment>
        <translation>原因(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Plan what is done …</source>
        <comment>on a button</comment>
        <translation>制定措施(&amp;P)…</translation>
    </message>
    <message>
        <source>It is &amp;done …</source>
        <comment>on a button</comment>
        <translation>整改完成(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose …</source>
        <comment>on a button</comment>
        <translation>关闭(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CorrectivesSection</name>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>下一日期</translation>
    </message>
    <message>
        <source>Nothing is being corrected. Open one here, or from a closed case.</source>
        <translation>没有进行中的整改。可在此或从已结案件提出。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择。</translation>
    </message>
    <message>
        <source>&amp;New corrective action …</source>
        <comment>on a button</comment>
        <translation>提出整改(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CostDialog</name>
    <message>
        <source>Internal cost</source>
        <translation>内部成本</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>成本项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Internal cost of %1</source>
        <translation>%1：内部成本</translation>
    </message>
    <message>
        <source>What the price rests on: market, benchmark, supplier</source>
        <translation>定价依据：市场、对标、供应商</translation>
    </message>
    <message>
        <source>What the price rests on</source>
        <translation>定价依据</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For those who decide prices. It is never printed, and no client sees it.</source>
        <translation>供定价的人使用。不会打印，客户也看不到。</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>price %1, left %2</source>
        <translation>售价 %1，余 %2</translation>
    </message>
    <message>
        <source>Internal cost kept</source>
        <translation>内部成本已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CourseDialogs</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Ends with an e&amp;xam</source>
        <translation>结课考试(&amp;X)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>once for all</source>
        <translation>一次有效</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Again every</source>
        <translation>复训间隔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Services that need it</source>
        <translation>必须先学的项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Material, Chinese</source>
        <translation>教材（中文）(&amp;M)</translation>
    </message>
    <message>
        <source>Material, &amp;English</source>
        <translation>教材（英文）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>题数(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pass mark</source>
        <translation>及格线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时长(&amp;T)</translation>
    </message>
    <message>
        <source>Attempts in &amp;30 days</source>
        <translation>30天内次数(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Name, Chinese</source>
        <translation>名称（中文）(&amp;N)</translation>
    </message>
    <message>
        <source>Name, &amp;English</source>
        <translation>名称（英文）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>领域(&amp;A)</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>Course added</source>
        <translation>课程已新建</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trainer</source>
        <translation>讲师(&amp;T)</translation>
    </message>
    <message>
        <source>or from &amp;outside</source>
        <translation>或外请讲师(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>修改课次</translation>
    </message>
    <message>
        <source>Plan a lesson</source>
        <translation>安排课次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Was there</source>
        <translation>到场(&amp;W)</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测验</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>时长(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测验(&amp;T)</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>截止日(&amp;B)</translation>
    </message>
    <message>
        <source>Re-qualification campaign</source>
        <translation>再认证计划</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Who needs it (&amp;roles)</source>
        <translation>适用岗位(&amp;R)</translation>
    </message>
    <message>
        <source>None ticked: everybody.</source>
        <translation>不勾选表示所有人。</translation>
    </message>
    <message>
        <source>Nobody carries them out without this course.</source>
        <translation>未结业者不得执行。</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>适用岗位(&amp;W)</translation>
    </message>
    <message>
        <source>None ticked: all who need the course.</source>
        <translation>不勾选表示所有须学此课的人。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CoursesSection</name>
    <message>
        <source>once for all</source>
        <translation>一次有效</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>复训</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>暂无课程。</translation>
    </message>
    <message>
        <source>A course in force is required of its roles; a new version leaves what was completed as it is.</source>
        <translation>已发布的课程对相应岗位生效；换版不影响已有结业记录。</translation>
    </message>
    <message>
        <source>&amp;New course …</source>
        <translation>新建课程(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Choose a course on the left.</source>
        <translation>请在左侧选择课程。</translation>
    </message>
    <message>
        <source>Required of everybody.</source>
        <translation>全员必修。</translation>
    </message>
    <message>
        <source>Required of: %1.</source>
        <translation>必修岗位：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For the services %1.</source>
        <translation>适用项目：%1。</translation>
    </message>
    <message>
        <source>Exam: %1 questions in %2 minutes; %3 % are needed to pass.</source>
        <translation>考试：%1 题，%2 分钟，%3% 及格。</translation>
    </message>
    <message>
        <source>&amp;Edit the draft …</source>
        <translation>修改草稿(&amp;E)…</translation>
    </message>
    <message>
        <source>New &amp;version …</source>
        <translation>新建版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>发布(&amp;R)</translation>
    </message>
    <message>
        <source>Release the new version</source>
        <translation>发布新版本</translation>
    </message>
    <message>
        <source>Should those who completed the version before take the course again within 14 days?</source>
        <translation>是否要求已完成上一版的人员在14天内重新学习？</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>What they have stays valid</source>
        <translation>原有结业继续有效</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CoverScreen</name>
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
    <message>
        <source>Enter your PIN to go on where you were. Who has none signs in with the password.</source>
        <translation>输入您的 PIN，回到刚才的地方。没有设 PIN 的人用密码登录。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CreditCard</name>
    <message>
        <source>How far the house relies on me: %1</source>
        <translation>我的信用评级：%1</translation>
    </message>
    <message>
        <source>How far the house relies on them: %1</source>
        <translation>信用评级：%1</translation>
    </message>
    <message>
        <source>A paper that the law asks for is missing: C at best until it is there.</source>
        <translation>缺少法定证件：补齐之前最高为 C。</translation>
    </message>
    <message>
        <source>The formula</source>
        <translation>评级公式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>older ones set aside</source>
        <translation>较早数据不计</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>The mean of the last 12 months by weight; what is not known gives its weight to the others. A from 90, B from 80, C from 65.</source>
        <translation>最近 12 个月按权重平均；没有数据的项目，权重分给其他项目。90 起为 A，80 起为 B，65 起为 C。</translation>
    </message>
    <message>
        <source>Appeal of %1 about “%2”: %3</source>
        <translation>%1 就“%2”申诉：%3</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>裁定(&amp;D)…</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未裁定</translation>
    </message>
    <message>
        <source>upheld: %1</source>
        <translation>申诉成立：%1</translation>
    </message>
    <message>
        <source>not upheld: %1</source>
        <translation>申诉不成立：%1</translation>
    </message>
    <message>
        <source>May stand on the honour roll.</source>
        <translation>同意上光荣榜。</translation>
    </message>
    <message>
        <source>Does not stand on the honour roll without agreeing to it.</source>
        <translation>未同意者不上光荣榜。</translation>
    </message>
    <message>
        <source>Rather &amp;not shown</source>
        <translation>不再上榜(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Agrees to be shown</source>
        <translation>同意上榜(&amp;A)</translation>
    </message>
    <message>
        <source>Appea&amp;l …</source>
        <translation>申诉(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>对哪一项有异议(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Appeal against the rating</source>
        <translation>对评级申诉</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal kept</source>
        <translation>申诉已提交</translation>
    </message>
    <message>
        <source>Uphold: what was recorded until then counts no more</source>
        <translation>成立：此前的该项数据不再计入</translation>
    </message>
    <message>
        <source>Do not uphold: the figures stay</source>
        <translation>不成立：数据不变</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>裁定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁定申诉</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>&amp;Score …</source>
        <translation>记录评分(&amp;S)…</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;What was looked at</source>
        <translation>评分项目(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截至日期(&amp;U)</translation>
    </message>
    <message>
        <source>The last day it speaks of.</source>
        <translation>评分覆盖到的最后一天。</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Rests &amp;on</source>
        <translation>样本数(&amp;O)</translation>
    </message>
    <message>
        <source>How many answers or findings.</source>
        <translation>依据多少份评价或检查结果。</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>%1 的评分</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>seraph::ui::CreditSection</name>
    <message>
        <source>Credit</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>&amp;Honour roll as a poster</source>
        <translation>光荣榜海报(&amp;H)</translation>
    </message>
    <message>
        <source>On the honour roll stands who is graded A, has every paper and agreed to be shown.</source>
        <translation>评级为 A、证件齐全且本人同意的人上光荣榜。</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Nobody meets the rules of the honour roll and agreed to be shown.</source>
        <translation>暂无符合条件且同意上榜的人。</translation>
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
    <name>seraph::ui::DayText</name>
    <message>
        <source>The day on paper</source>
        <translation>当日纸质单</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Keyed in by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离</translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation>今天没有预约。</translation>
    </message>
    <message>
        <source>Version %1. For %2, %3.</source>
        <translation>第 %1 版。%2，%3。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>讲解人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DecisionDialogs</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who answers for it</source>
        <translation>责任方(&amp;W)</translation>
    </message>
    <message>
        <source>By which &amp;clause</source>
        <translation>依据条款(&amp;C)</translation>
    </message>
    <message>
        <source>Of the contract, the standard or the law.</source>
        <translation>合同、服务标准或法律条款。</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>理由(&amp;B)</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，依据 %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Paid for what was not served: %1</source>
        <translation>未服务部分已付：%1</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>补救(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>期限(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What exactly</source>
        <translation>具体内容(&amp;W)</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What &amp;proves it</source>
        <translation>凭据(&amp;P)</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>One step at a time, unless the case is serious.</source>
        <translation>逐级处理，严重的除外。</translation>
    </message>
    <message>
        <source>What follows for a worker</source>
        <translation>员工处理</translation>
    </message>
    <message>
        <source>Hear them</source>
        <translation>听取陈述</translation>
    </message>
    <message>
        <source>What they &amp;say to it</source>
        <translation>本人怎么说(&amp;S)</translation>
    </message>
    <message>
        <source>They appeal</source>
        <translation>本人申诉</translation>
    </message>
    <message>
        <source>Why they do not a&amp;ccept it</source>
        <translation>为什么不接受(&amp;C)</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Impose it</source>
        <translation>作出处理</translation>
    </message>
    <message>
        <source>It is lifted</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>不再处理</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Sent &amp;how</source>
        <translation>送达方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>Keep and send</source>
        <translation>保存并发出</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DecisionsPane</name>
    <message>
        <source>Who answers for it</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>one proposes, another one decides</source>
        <translation>一人提出，另一人决定</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，依据 %2</translation>
    </message>
    <message>
        <source> Decided by %1. %2</source>
        <translation>%1 决定。%2</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>%1 提出。</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Propose …</source>
        <translation>提出…</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>凭据：%1</translation>
    </message>
    <message>
        <source>Carried out …</source>
        <translation>已落实…</translation>
    </message>
    <message>
        <source>What is done for them</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Nothing is proposed yet.</source>
        <translation>还没有提出补救。</translation>
    </message>
    <message>
        <source>What follows for a worker</source>
        <translation>员工处理</translation>
    </message>
    <message>
        <source>nobody unheard, step by step, with an appeal</source>
        <translation>先听取陈述，逐级处理，可以申诉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>They say: %1</source>
        <translation>本人陈述：%1</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>The case is about nobody of the house.</source>
        <translation>这件投诉没有涉及本机构人员。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DeskText</name>
    <message>
        <source>answered in %1</source>
        <translation>%1内答复</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>answered within a minute</source>
        <translation>一分钟内已答复</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DeviationDialog</name>
    <message>
        <source>The client was &amp;told</source>
        <translation>已告知客户(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>What was &amp;done about it</source>
        <translation>如何处理(&amp;D)</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DevicesPage</name>
    <message>
        <source>PCs</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>By</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This PC is &amp;lost</source>
        <translation>这台电脑丢了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print what lay on it</source>
        <translation>打印其中存有什么(&amp;P)</translation>
    </message>
    <message>
        <source>Every PC on which the owner opened this workspace. A restore or a move takes a new number, so one PC may stand here twice. Whoever has an old one has a copy of the data as it was then, encrypted.</source>
        <translation>负责人打开过本账套的每一台电脑。恢复或搬家会取新编号，同一台电脑可能出现两次。旧电脑里留有当时数据的加密副本。</translation>
    </message>
    <message>
        <source>another PC</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>● this PC</source>
        <translation>● 本机</translation>
    </message>
    <message>
        <source>▲ declared lost</source>
        <translation>▲ 已声明丢失</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>%1 已更换</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Declaring the PC lost</source>
        <translation>正在声明电脑丢失</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Done: that PC&apos;s key counts no more and the data has a new key. Now choose a new password for yourself (Settings, Security). Waiting for a new first password: %1. Make a backup afterwards.</source>
        <translation>已完成：那台电脑的密钥已作废，数据已换新密钥。请到“设置 · 安全”为自己换一个新密码。等待发放新初始密码的人：%1。之后请做一次备份。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Diagnostics</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Read it before you send it: there is nothing about people in it.</source>
        <translation>已保存。发送前可以先看一遍，里面没有任何个人信息。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DimensionSection</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Compare branches</source>
        <translation>门店对比</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation>人员对比</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设目标</translation>
    </message>
    <message>
        <source>Add benchmark</source>
        <translation>添加参照值</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>信号：%1</translation>
    </message>
    <message>
        <source>Month before %1</source>
        <translation>上月 %1</translation>
    </message>
    <message>
        <source>a year ago %1</source>
        <translation>去年同月 %1</translation>
    </message>
    <message>
        <source>3 months %1</source>
        <translation>近 3 月 %1</translation>
    </message>
    <message>
        <source>12 months %1</source>
        <translation>近 12 月 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Smallest sample: %1. Answers for it: %2.</source>
        <translation>最小样本 %1，负责：%2。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DismissalsDialog</name>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation>所在语句</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁标记的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody has called anything a false alarm.</source>
        <translation>还没有人标记过误报。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The rule looks at it again</source>
        <translation>规则会重新检查这一处</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DisputeDialogs</name>
    <message>
        <source>&amp;Before whom</source>
        <translation>途径(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Amount claimed</source>
        <translation>主张金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Court, commission or committee</source>
        <translation>法院、仲裁委或调解委(&amp;C)</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>案号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Spokesperson</source>
        <translation>统一对接人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Insurer and policy</source>
        <translation>保险公司与保单(&amp;I)</translation>
    </message>
    <message>
        <source>Empty where nothing is insured.</source>
        <translation>没有保险则留空。</translation>
    </message>
    <message>
        <source>To be told &amp;until</source>
        <translation>报案期限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>报案日期(&amp;T)</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>争议立案</translation>
    </message>
    <message>
        <source>Open it and hold everything</source>
        <translation>立案并保全全部资料</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>争议信息</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation>留空即现在。</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>地点(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>记入争议档案</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>How it &amp;ended</source>
        <translation>结果(&amp;E)</translation>
    </message>
    <message>
        <source>What was agreed or &amp;decided</source>
        <translation>商定或裁决内容(&amp;D)</translation>
    </message>
    <message>
        <source>The agreement itself is filed as a scan with the complaint.</source>
        <translation>协议原件扫描后归入该投诉。</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>结束争议</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束提醒</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>&amp;Where it lies now, or why it is gone</source>
        <translation>现存放处，或灭失原因(&amp;W)</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>保全结果</translation>
    </message>
    <message>
        <source>&amp;Gone after</source>
        <translation>保存期限(&amp;G)</translation>
    </message>
    <message>
        <source>When it is overwritten or thrown away; empty: it keeps.</source>
        <translation>何时会被覆盖或丢弃；留空表示可长期保存。</translation>
    </message>
    <message>
        <source>Something more to secure</source>
        <translation>新增待保全物</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>设定证据保全</translation>
    </message>
    <message>
        <source>Hold everything</source>
        <translation>证书齐全</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>解除证据保全</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DisputePane</name>
    <message>
        <source>held</source>
        <translation>保全中</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Not before a third party.</source>
        <translation>尚未进入第三方程序。</translation>
    </message>
    <message>
        <source>Open a dispute …</source>
        <translation>争议立案…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>speaks for us: %1</source>
        <translation>对接人：%1</translation>
    </message>
    <message>
        <source>claimed: %1</source>
        <translation>主张：%1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>%1 已报案</translation>
    </message>
    <message>
        <source>to be told until %1</source>
        <translation>须于 %1 前报案</translation>
    </message>
    <message>
        <source>Insurer: %1, %2</source>
        <translation>保险：%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Costs so far: %1</source>
        <translation>已发生费用：%1</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>证据保全</translation>
    </message>
    <message>
        <source>placed %1 by %2: %3</source>
        <translation>%1 由%2设定：%3</translation>
    </message>
    <message>
        <source>lifted %1 by %2: %3</source>
        <translation>%1 由%2解除：%3</translation>
    </message>
    <message>
        <source>Nothing that existed then can be erased, put away or rewritten. Care goes on: new records and addenda are free.</source>
        <translation>当时已有的资料不得删除、归档或改写。服务照常：新记录和补充说明不受影响。</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>未设定保全。</translation>
    </message>
    <message>
        <source>Lift it …</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Hold everything …</source>
        <translation>全部保全…</translation>
    </message>
    <message>
        <source>To be secured</source>
        <translation>待保全清单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The list comes with a dispute or a hold.</source>
        <translation>立案或设定保全后自动列出清单。</translation>
    </message>
    <message>
        <source>Something more …</source>
        <translation>再加一项…</translation>
    </message>
    <message>
        <source>Secured …</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Evidence and copies</source>
        <translation>证据与副本</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>%1 by %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Nothing was handed out.</source>
        <translation>尚未对外交付。</translation>
    </message>
    <message>
        <source>Evidence folder …</source>
        <translation>生成证据包…</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>对外交付…</translation>
    </message>
    <message>
        <source>Certified copy …</source>
        <translation>盖章复印件…</translation>
    </message>
    <message>
        <source>Sealed records</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>list signed by both sides</source>
        <translation>清单双方签字</translation>
    </message>
    <message>
        <source>Nothing is sealed.</source>
        <translation>没有封存的资料。</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>封存…</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>见证人 %1</translation>
    </message>
    <message>
        <source>%1 · %2 and %3</source>
        <translation>%1 · %2 与 %3</translation>
    </message>
    <message>
        <source>opened %1: %2</source>
        <translation>%1 启封：%2</translation>
    </message>
    <message>
        <source>%1 · three years end on %2</source>
        <translation>%1 · %2 满三年</translation>
    </message>
    <message>
        <source>The list …</source>
        <translation>清单…</translation>
    </message>
    <message>
        <source>Break …</source>
        <translation>启封…</translation>
    </message>
    <message>
        <source>As a ZIP …</source>
        <translation>存为 ZIP…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <comment>on a button</comment>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add to the file …</source>
        <comment>on a button</comment>
        <translation>记入档案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <comment>on a button</comment>
        <translation>结束(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DisputesSection</name>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>对接人</translation>
    </message>
    <message>
        <source>No complaint is before a third party.</source>
        <translation>没有进入第三方程序的投诉。</translation>
    </message>
    <message>
        <source>Choose one on the left, or open a dispute on the page of its case.</source>
        <translation>请在左侧选择，或在案件页面立案。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Begin a draft</source>
        <translation>起草(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>保存草稿(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release the draft</source>
        <translation>发布草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文书正文</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Released: in force from now on</source>
        <translation>已发布，即刻生效</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本对比(&amp;V)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
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
        <translation>账套已建好并加密。下面的清单会留在“今日”页，直到全部完成。</translation>
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
        <source>Choose a place for it in Settings, Backup.</source>
        <translation>到“设置 · 备份”里选好备份位置。</translation>
    </message>
    <message>
        <source>Let a second person sign in</source>
        <translation>让第二个人登录</translation>
    </message>
    <message>
        <source>Settings, Staff and rights.</source>
        <translation>到“设置 · 员工与权限”。</translation>
    </message>
    <message>
        <source>Put the sealed recovery code in a safe place</source>
        <translation>把封好的恢复码放到安全的地方</translation>
    </message>
    <message>
        <source>Not near this PC.</source>
        <translation>不要放在这台电脑旁边。</translation>
    </message>
    <message>
        <source>It is made when you close Seraph, or now with Ctrl+B.</source>
        <translation>关闭天使台账时自动备份，也可以现在按 Ctrl+B。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DrillSection</name>
    <message>
        <source>Morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>答对率</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>暂无在岗人员。</translation>
    </message>
    <message>
        <source>For the team&apos;s messenger group; the answers follow at the end.</source>
        <translation>用于班组群；答案附在最后。</translation>
    </message>
    <message>
        <source>&amp;Team drill: two minutes</source>
        <translation>班组抽考（两分钟）(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>What was missed lately</source>
        <translation>最近答错的题</translation>
    </message>
    <message>
        <source>Team drills in 30 days: %1</source>
        <translation>近30天班组抽考 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) today: the drill asks about them first.</source>
        <translation>
            <numerusform>今日涉及 %n 个项目，抽考优先考这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every question was answered rightly the last time.</source>
        <translation>没有：最近一次全部答对。</translation>
    </message>
    <message>
        <source>Drill with the person on the &amp;left</source>
        <translation>与左侧选中的人抽考(&amp;L)</translation>
    </message>
    <message>
        <source>Five questions for today</source>
        <translation>今日五题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copied. Paste it into the group; cut the answers off and send them later.</source>
        <translation>已复制，可粘贴到群里；答案部分请截下稍后再发。</translation>
    </message>
    <message>
        <source>Copy five questions as te&amp;xt</source>
        <translation>复制五道题(&amp;X)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DueSection</name>
    <message>
        <source>Certificates to renew</source>
        <translation>待更新的证书</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>是否要求</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ends soon, and nothing that is asked for is missing.</source>
        <translation>近期没有到期，要求的证书都齐全。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>seraph::ui::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复档案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>And</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Compare and merge</source>
        <translation>对比并合并(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>不是同一人(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复档案</translation>
    </message>
    <message>
        <source>No two files look like one person.</source>
        <translation>没有发现疑似重复的档案。</translation>
    </message>
    <message>
        <source>Two people; they are not suggested again</source>
        <translation>已确认不是同一人，不再提示</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EnquiriesSection</name>
    <message>
        <source>Enquiries</source>
        <translation>咨询收件箱</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来时</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Put on &amp;file</source>
        <translation>建档(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>未成(&amp;L)</translation>
    </message>
    <message>
        <source>Take up a&amp;gain</source>
        <translation>重新跟进(&amp;G)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>Nobody waits for an answer. F6 records somebody who asks, from any page.</source>
        <translation>没有人在等答复。有人来问，在任何页面按 F6 登记。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>未了结的</translation>
    </message>
    <message>
        <source>of the last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>of the last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source> (keyed later)</source>
        <translation>（补录）</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>已答复：%1</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>已重新跟进</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>Answered &amp;earlier …</source>
        <translation>更早已答复(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开档案(&amp;O)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EnquiryDialog</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>name, nickname, number, “lady with a red umbrella”</source>
        <translation>姓名、昵称、号码、“打红伞的女士”</translation>
    </message>
    <message>
        <source>A&amp;nswered already</source>
        <translation>已经答复(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>Empty is now; “10:20” is keyed later.</source>
        <translation>留空就是现在；写“10:20”算补录。</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>称呼(&amp;H)</translation>
    </message>
    <message>
        <source>What they &amp;want</source>
        <translation>需求(&amp;W)</translation>
    </message>
    <message>
        <source>In their own words, once for everybody. Enter keeps it.</source>
        <translation>用对方的原话，一次记清。回车即保存。</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>来源(&amp;B)</translation>
    </message>
    <message>
        <source>Who ta&amp;kes care</source>
        <translation>跟进人(&amp;K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EnquirySteps</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who it is: %1</source>
        <translation>是谁：%1</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>已建档</translation>
    </message>
    <message>
        <source>&amp;Why nothing came of it</source>
        <translation>未成交原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Close as lost</source>
        <translation>记为未成</translation>
    </message>
    <message>
        <source>Closed as lost</source>
        <translation>已记为未成</translation>
    </message>
    <message>
        <source>&amp;When they were answered</source>
        <translation>何时答复的(&amp;W)</translation>
    </message>
    <message>
        <source>For example “10:20”. It is marked as keyed later.</source>
        <translation>例如“10:20”，会标明是补录。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EnteredSection</name>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>要录入什么</translation>
    </message>
    <message>
        <source>Costs and spending</source>
        <translation>成本与投放</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Market prices</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>观察日期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>参照值</translation>
    </message>
    <message>
        <source>Value and source</source>
        <translation>数值与来源</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Every figure of this trade is measured.</source>
        <translation>本业态的数字都已测量。</translation>
    </message>
    <message>
        <source>Without costs there is no margin, and without spending no cost of a new client.</source>
        <translation>没有成本就没有毛利率，没有投放就没有获客成本。</translation>
    </message>
    <message>
        <source>Enter what others ask, and the price gap is measured.</source>
        <translation>录入同行报价，即可得出价差。</translation>
    </message>
    <message>
        <source>A benchmark stands beside the figure. What is only quoted is marked so.</source>
        <translation>参照值与数字并列显示；仅为引用的会注明。</translation>
    </message>
    <message>
        <source>Not measured, and what to enter</source>
        <translation>未测量的数字，需要录入什么</translation>
    </message>
    <message>
        <source>Enter a cost</source>
        <translation>录入成本</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>录入价格</translation>
    </message>
    <message>
        <source>Add benchmark</source>
        <translation>添加参照值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen entry of: %1</source>
        <translation>移除所选条目：%1</translation>
    </message>
    <message>
        <source>Removed from: %1</source>
        <translation>已从“%1”移除</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EquipmentDialog</name>
    <message>
        <source>New equipment</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>放在哪里(&amp;W)</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>厂家(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>出厂编号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bought on</source>
        <translation>购入日期(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;calibration by</source>
        <translation>下次校准期限(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Add the equipment</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · moves about</source>
        <translation>%1 · 流动使用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Equipment changed</source>
        <translation>设备已修改</translation>
    </message>
    <message>
        <source>Equipment added</source>
        <translation>设备已添加</translation>
    </message>
</context>
<context>
    <name>seraph::ui::EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>收起(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New equipment</source>
        <translation>新设备(&amp;N)</translation>
    </message>
    <message>
        <source>Lasers, scales, sterilisers: what must be known by its number and kept in calibration stands here.</source>
        <translation>激光仪、体重秤、消毒锅：凡要按编号管理、按期校准的设备，都登记在这里。</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 · %n day(s) over</source>
        <translation>
            <numerusform>▲ %1 · 已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %1 · %n day(s) left</source>
        <translation>
            <numerusform>◆ %1 · 还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>已收起：%1</translation>
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
    <name>seraph::ui::EvidenceDialogs</name>
    <message>
        <source>&amp;Who gets it</source>
        <translation>领取人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>身份(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Identified by</source>
        <translation>证件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last four characters</source>
        <translation>证件后四位(&amp;L)</translation>
    </message>
    <message>
        <source>Power of attorney or &amp;letter</source>
        <translation>授权委托书或公函(&amp;L)</translation>
    </message>
    <message>
        <source>From whom, its number. The client needs none.</source>
        <translation>出具人与编号；本人领取不需要。</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Hand out a copy of the evidence</source>
        <translation>对外交付证据副本</translation>
    </message>
    <message>
        <source>Checked, write it</source>
        <translation>已核对，生成</translation>
    </message>
    <message>
        <source>Certified copy</source>
        <translation>盖章复印件</translation>
    </message>
    <message>
        <source>Checked, show it</source>
        <translation>已核对，预览</translation>
    </message>
    <message>
        <source>&amp;What is sealed</source>
        <translation>封存内容(&amp;W)</translation>
    </message>
    <message>
        <source>One line each, the number of its pages at the end.</source>
        <translation>每行一项，行末写页数。</translation>
    </message>
    <message>
        <source>Signs for the &amp;house</source>
        <translation>本机构签字人(&amp;H)</translation>
    </message>
    <message>
        <source>Signs for the &amp;other side</source>
        <translation>对方签字人(&amp;O)</translation>
    </message>
    <message>
        <source>W&amp;itness</source>
        <translation>见证人(&amp;I)</translation>
    </message>
    <message>
        <source>Needed where the other side does not sign.</source>
        <translation>对方不签字时必填。</translation>
    </message>
    <message>
        <source>Where the envelope &amp;lies</source>
        <translation>封存袋存放处(&amp;L)</translation>
    </message>
    <message>
        <source>Seal records</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Who was &amp;present</source>
        <translation>在场人员(&amp;P)</translation>
    </message>
    <message>
        <source>Break the seal</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已启封</translation>
    </message>
    <message>
        <source>One ZIP file, easily sent</source>
        <translation>一个 ZIP 文件，便于发送</translation>
    </message>
    <message>
        <source>A folder, read at once</source>
        <translation>文件夹，可直接打开</translation>
    </message>
    <message>
        <source>Handed out a&amp;s</source>
        <translation>交付形式(&amp;S)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ExamScreen</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>作答：%1</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>An examiner marks your words. The result stands on your page then.</source>
        <translation>问答题由考官评分，成绩随后显示在“我的学习”。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ExaminationCard</name>
    <message>
        <source>Findings</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>Findings, contraindications</source>
        <translation>检查所见、禁忌</translation>
    </message>
    <message>
        <source>May be treated</source>
        <translation>是否可以做</translation>
    </message>
    <message>
        <source>&amp;Record the examination</source>
        <translation>记录检查(&amp;R)</translation>
    </message>
    <message>
        <source>The physician has not examined the client yet.</source>
        <translation>医生还没有面诊检查。</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>请写下检查所见。</translation>
    </message>
    <message>
        <source>Examination recorded</source>
        <translation>检查已记录</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ExamsSection</name>
    <message>
        <source>Exams and drills</source>
        <translation>考试与抽考</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>No exams in this period.</source>
        <translation>该时段没有考试。</translation>
    </message>
    <message>
        <source>&amp;Oral or paper exam …</source>
        <translation>口试或纸笔考试(&amp;O)…</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Choose an exam on the left.</source>
        <translation>请在左侧选择考试。</translation>
    </message>
    <message>
        <source>This paper is still being written.</source>
        <translation>正在答题中。</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Examiner: %1</source>
        <translation>考官：%1</translation>
    </message>
    <message>
        <source>&amp;Print the paper</source>
        <translation>打印试卷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print the result</source>
        <translation>打印成绩单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key in the answers …</source>
        <translation>录入答案(&amp;K)…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>Answered: %1 · %2</source>
        <translation>作答：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n point(s))</source>
        <translation>
            <numerusform>%1（%n 分）</numerusform>
        </translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>给分</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>Exam by hand</source>
        <translation>口试或纸笔考试</translation>
    </message>
    <message>
        <source>Draw the questions</source>
        <translation>抽题</translation>
    </message>
    <message>
        <source>letters, or points from 0 to 100</source>
        <translation>填字母，或 0–100 分</translation>
    </message>
    <message>
        <source>points from 0 to 100</source>
        <translation>0–100 分</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Key in the answers</source>
        <translation>录入答案</translation>
    </message>
    <message>
        <source>Done: give the result</source>
        <translation>完成并出成绩</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FactsDialog</name>
    <message>
        <source>Records behind the figure</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>No record counts towards this figure in this month.</source>
        <translation>本月没有记录计入这个数字。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). Enter opens one; who opened it is noted.</source>
        <translation>
            <numerusform>%n 条记录。按回车打开；谁打开过会留痕。</numerusform>
        </translation>
    </message>
    <message>
        <source>First those who stopped right before this step (–), then those who came to it (✓).</source>
        <translation>先列停在这一步之前的（–），再列走到这一步的（✓）。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n record(s) of more. Enter opens one; who opened it is noted.</source>
        <translation>
            <numerusform>记录太多，只列出最近 %n 条。按回车打开一条，谁打开的会留痕。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::FeedbackFiguresSection</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Figures for each</source>
        <translation>统计维度</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>for each service</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>for each branch</source>
        <translation>按门店</translation>
    </message>
    <message>
        <source>for each survey</source>
        <translation>按问卷</translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>这段时间没有评价。</translation>
    </message>
    <message>
        <source>n=%1, few</source>
        <translation>n=%1，样本少</translation>
    </message>
    <message>
        <source>n=%1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>满意率（CSAT）</translation>
    </message>
    <message>
        <source>Score, 1 to 10</source>
        <translation>评分（1–10）</translation>
    </message>
    <message>
        <source>Excellent · good · fair · poor</source>
        <translation>优秀·良好·一般·较差</translation>
    </message>
    <message>
        <source>Trust, 0 to 10</source>
        <translation>信任度（0–10）</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>需要重复说明</translation>
    </message>
    <message>
        <source>Fees were clear, 1 to 5</source>
        <translation>收费透明（1–5）</translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation>低分评价</translation>
    </message>
    <message>
        <source>%1 looked into</source>
        <translation>已处理 %1 份</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>发起评价</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>低分处理</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Look into</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FeedbackTab</name>
    <message>
        <source>What the client said</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>说明原话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing said yet.</source>
        <translation>还没有评价。</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>现在请客户评价(&amp;A)</translation>
    </message>
    <message>
        <source>On the client&apos;s screen; the desk is behind the PIN.</source>
        <translation>打开客户屏；工作台由 PIN 保护。</translation>
    </message>
    <message>
        <source>&amp;Key in</source>
        <translation>代为录入(&amp;K)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FeedbackText</name>
    <message>
        <source>without a name</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>评价对象：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5）</translation>
    </message>
    <message>
        <source>trust %1</source>
        <translation>信任度 %1</translation>
    </message>
    <message>
        <source>to look into</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>looked into</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>may be shown</source>
        <translation>可公开</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FieldsDialog</name>
    <message>
        <source>What is kept about clients, and why</source>
        <translation>收集客户的哪些信息，为什么</translation>
    </message>
    <message>
        <source>What is kept about clients</source>
        <translation>收集客户的哪些信息</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>是否收集</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>不收集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your line of business decides which of these are on. What is off stays empty, is shown nowhere and is refused in imports.</source>
        <translation>收集哪些信息由业态决定。不收集的一律留空，不在任何地方显示，导入时也会拒绝。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FileList</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save a copy</source>
        <translation>另存一份(&amp;S)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>收起(&amp;W)</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>&amp;Add files</source>
        <translation>添加文件(&amp;A)</translation>
    </message>
    <message>
        <source>Drop photos and files here, or paste them with Ctrl+V. What a camera wrote into a photo (place, serial number) is taken out.</source>
        <translation>可把照片和文件拖到这里，或用 Ctrl+V 粘贴。相机写在照片里的地点、序列号等信息会被去掉。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>%1 is too large: 64 MB at most.</source>
        <translation>“%1”太大：最多 64 MB。</translation>
    </message>
    <message>
        <source>Preparing the files</source>
        <translation>正在整理文件</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be shown.</source>
        <translation>“%1”无法显示。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Saved as %1. This copy is not encrypted.</source>
        <translation>已另存为 %1。这一份没有加密。</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>“%1”已移入回收站</translation>
    </message>
    <message>
        <source>No photos and files yet.</source>
        <translation>还没有照片和文件。</translation>
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
    <name>seraph::ui::FindingText</name>
    <message>
        <source>An entry was changed</source>
        <translation>有一条记录被改动</translation>
    </message>
    <message>
        <source>An entry was put in</source>
        <translation>有一条记录被插入</translation>
    </message>
    <message>
        <source>Entries were removed</source>
        <translation>有记录被删除</translation>
    </message>
    <message>
        <source>Entries were put into another order</source>
        <translation>记录顺序被打乱</translation>
    </message>
    <message>
        <source>An entry was dated back</source>
        <translation>有一条记录被倒填时间</translation>
    </message>
    <message>
        <source>The journal was written anew</source>
        <translation>整个操作留痕被重写</translation>
    </message>
    <message>
        <source>A signature does not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>A signed point is gone</source>
        <translation>一个签名检查点不见了</translation>
    </message>
    <message>
        <source>Signed points contradict each other</source>
        <translation>签名检查点互相矛盾</translation>
    </message>
    <message>
        <source>Entries of a PC that the owner does not know</source>
        <translation>有负责人未认可的电脑写入的记录</translation>
    </message>
    <message>
        <source>Entries of a PC that was declared lost</source>
        <translation>有已挂失电脑写入的记录</translation>
    </message>
    <message>
        <source>The newest entries are gone</source>
        <translation>最新的记录不见了</translation>
    </message>
    <message>
        <source>The whole file is an older copy</source>
        <translation>整个文件是旧的副本</translation>
    </message>
    <message>
        <source>A line of the anchor file is missing</source>
        <translation>锚点文件缺了一行</translation>
    </message>
    <message>
        <source>The anchor file was changed</source>
        <translation>锚点文件被改动</translation>
    </message>
    <message>
        <source>The lock against changing the journal was removed</source>
        <translation>防改动保护被移除</translation>
    </message>
    <message>
        <source>A record was changed without an entry</source>
        <translation>有数据被改动却没有留痕</translation>
    </message>
    <message>
        <source>A record was put in without an entry</source>
        <translation>有数据被插入却没有留痕</translation>
    </message>
    <message>
        <source>A record was removed without an entry</source>
        <translation>有数据被删除却没有留痕</translation>
    </message>
    <message>
        <source>The details of an entry do not open</source>
        <translation>有一条记录的明细无法打开</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>%1, from entry %2 on</source>
        <translation>%1，从第 %2 条起</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FirstRunDesk</name>
    <message>
        <source>This is a removable drive: pulled out while Seraph works, it takes the last minutes with it.</source>
        <translation>这是可移动磁盘：使用中拔出，会丢失最后几分钟的内容。</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>正在建立账套</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
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
    <name>seraph::ui::Followups</name>
    <message>
        <source>Call</source>
        <translation>去回访</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果评估</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1. All steps are done: how did it end?</source>
        <translation>%1。步骤已全部完成，请填写结果并结案。</translation>
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
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>不选</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FormDraft</name>
    <message>
        <source>Not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Brought back what you had not finished at %1: %2</source>
        <translation>已恢复 %1 未完成的内容：%2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>seraph::ui::FunnelSection</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>n = %1 enquiries. The second figure is the share of the step before; whoever comes without asking first makes it larger than 100%.</source>
        <translation>n = %1 条咨询。后面的百分数是占上一步的比例；没先咨询就直接到访的，会让它超过 100%。</translation>
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
    <name>seraph::ui::GateText</name>
    <message>
        <source>the law asks for it</source>
        <translation>法定要求</translation>
    </message>
    <message>
        <source>only watched until %1</source>
        <translation>观察至 %1</translation>
    </message>
    <message>
        <source>let pass by an override</source>
        <translation>已批准放行</translation>
    </message>
    <message>
        <source>What to do: enter the licence under Training, or choose somebody who holds it.</source>
        <translation>怎么办：在“培训”中登记证照，或改派持证人。</translation>
    </message>
    <message>
        <source>What to do: look at the original and enter it under Training.</source>
        <translation>怎么办：核对原件后在“培训”中登记。</translation>
    </message>
    <message>
        <source>What to do: have it signed and enter it under Training.</source>
        <translation>怎么办：请本人签署后在“培训”中登记。</translation>
    </message>
    <message>
        <source>What to do: take the course or exam, or ask a manager to let them through for some days.</source>
        <translation>怎么办：参加课程或考试；或请主管批准放行几天。</translation>
    </message>
    <message>
        <source>%1: not on file</source>
        <translation>%1：未登记</translation>
    </message>
    <message>
        <source>%1: holds only from %2 on</source>
        <translation>%1：%2 起才生效</translation>
    </message>
    <message>
        <source>%1: run out since %2</source>
        <translation>%1：自 %2 起过期</translation>
    </message>
    <message>
        <source>%1: revoked since %2</source>
        <translation>%1：自 %2 起作废</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The PC’s clock was moved. Until it is right, nothing is decided by dates.</source>
        <translation>电脑时钟被改动过。校正之前，凡按日期判断的都不放行。</translation>
    </message>
    <message>
        <source>%1 lacks: %2.</source>
        <translation>%1 缺：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nobody else may do it today.</source>
        <translation>今天没有其他人可以替代。</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>可由以下人员替代：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What to do: look at the figures under Training · Credit; who finds them wrong may appeal, and a manager may let them through for some days.</source>
        <translation>处理办法：在“培训 · 信用”中查看评分依据；认为有误可以申诉，也可由负责人临时放行几天。</translation>
    </message>
    <message>
        <source>%1: graded D at present</source>
        <translation>%1：目前为 D 级</translation>
    </message>
</context>
<context>
    <name>seraph::ui::GatesSection</name>
    <message>
        <source>Rules</source>
        <translation>达标条件</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>须有</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Would have stopped</source>
        <translation>本会拦下</translation>
    </message>
    <message>
        <source>Came through without</source>
        <translation>缺证通过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>启用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>取消要求(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤销放行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Let somebody through</source>
        <translation>缺证放行(&amp;L)</translation>
    </message>
    <message>
        <source>A rule of the law blocks from its 15th day, one of the house from its 31st.</source>
        <translation>法定要求从第 15 天起拦截，院内规定从第 31 天起。</translation>
    </message>
    <message>
        <source>In the last 30 days nobody came through who should have been stopped.</source>
        <translation>近 30 天没有缺证通过的情况。</translation>
    </message>
    <message>
        <source>Nobody is let through at the moment.</source>
        <translation>目前没有缺证放行。</translation>
    </message>
    <message>
        <source>the licence that the service names</source>
        <translation>该项目规定的执业证照</translation>
    </message>
    <message>
        <source>%1 times, %2 people</source>
        <translation>%1 次，%2 人</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The rule blocks now</source>
        <translation>要求已启用</translation>
    </message>
    <message>
        <source>Rule dropped</source>
        <translation>已取消要求</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>修改(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
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
    <message>
        <source>%1: %2 For example 9-12, 13-18; empty is closed.</source>
        <translation>%1：%2例如 9-12, 13-18；留空为休息。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HoursPage</name>
    <message>
        <source>Open as usual on public holidays</source>
        <translation>节假日照常营业</translation>
    </message>
    <message>
        <source>Public holidays and make-up workdays</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Opening hours and holidays</source>
        <translation>营业时间与节假日</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>门店(&amp;B)</translation>
    </message>
    <message>
        <source>Use these &amp;hours</source>
        <translation>使用这些时间(&amp;H)</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>9:00-12:00, 13:00-18:00</source>
        <translation>9:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>&amp;Import a year</source>
        <translation>导入一年(&amp;I)</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Opening hours changed</source>
        <translation>营业时间已修改</translation>
    </message>
    <message>
        <source>Import a year of holidays</source>
        <translation>导入一年的节假日</translation>
    </message>
    <message>
        <source>Holidays (*.json *.csv)</source>
        <translation>节假日 (*.json *.csv)</translation>
    </message>
    <message>
        <source>Holidays imported</source>
        <translation>节假日已导入</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HoursStep</name>
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
    <message>
        <source>Public holidays and make-up workdays of mainland China are on file through 2026; Settings, Opening hours has them and takes later years.</source>
        <translation>中国大陆的节假日和调休上班日已录入到 2026 年；可在“设置 › 营业时间”里查看，并导入以后的年份。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::HouseholdDialog</name>
    <message>
        <source>&amp;Household</source>
        <translation>家庭(&amp;H)</translation>
    </message>
    <message>
        <source>One that is on file, or the name of a new one.</source>
        <translation>选择已有的家庭，或输入新家庭的名称。</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>身份(&amp;A)</translation>
    </message>
    <message>
        <source>Mother, grandfather, employer.</source>
        <translation>如：妈妈、外公、雇主。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Put the household away</source>
        <translation>收起这个家庭</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>as: mother, employer</source>
        <translation>身份：妈妈、雇主</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>加入(&amp;D)</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>谁住在一起</translation>
    </message>
    <message>
        <source>Who else lives there</source>
        <translation>还有谁住在一起</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this household are out of your reach.</source>
        <translation>
            <numerusform>这个家庭还有 %n 位不在您的权限范围内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody who is on file.</source>
        <translation>请选择一位在册客户。</translation>
    </message>
    <message>
        <source>%1 belongs to the household</source>
        <translation>%1 已加入家庭</translation>
    </message>
    <message>
        <source>%1 was taken out</source>
        <translation>%1 已移出</translation>
    </message>
    <message>
        <source>Household kept</source>
        <translation>家庭已保存</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 已移入回收站</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportColumnsStep</name>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>Proposed from the headers. What you choose here is remembered for the next file with the same headers.</source>
        <translation>根据表头自动建议。您的选择会被记住，下次同样的表头直接套用。</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>a phone or another way to reach them</source>
        <translation>电话或其他联系方式</translation>
    </message>
    <message>
        <source>the client&apos;s number or name</source>
        <translation>客户编号或姓名</translation>
    </message>
    <message>
        <source>Two columns cannot both become: %1.</source>
        <translation>两列不能都对应为：%1。</translation>
    </message>
    <message>
        <source>One column must become: %1.</source>
        <translation>必须有一列对应为：%1。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportDialog</name>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportDoneStep</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>撤销导入(&amp;T)</translation>
    </message>
    <message>
        <source>If something is wrong, take the whole import back: here now, or later under Settings, Spreadsheets. The same file brought in again changes nothing.</source>
        <translation>如果有误，可以现在撤销整次导入，也可以以后在“设置”的“表格”里撤销。同一个文件再导入一次不会有任何变化。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportFileStep</name>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>No file chosen yet. It can also be dropped here.</source>
        <translation>还没有选择文件，也可以拖到这里。</translation>
    </message>
    <message>
        <source>Choose a &amp;file</source>
        <translation>选择文件(&amp;F)</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>文件里是什么？</translation>
    </message>
    <message>
        <source>Excel, WPS and LibreOffice workbooks (.xlsx) and text files (.csv). Nothing is written before you have seen what would happen, and a whole import can be taken back.</source>
        <translation>支持 Excel、WPS、LibreOffice 工作簿（.xlsx）和文本表格（.csv）。先看结果再写入，整次导入可以撤销。</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>选择哪个文件？</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportSheetStep</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>&amp;Headers in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>The first rows as they were read. If they look wrong, choose another sheet or another encoding.</source>
        <translation>这是读到的前几行。如果不对，请换一张工作表或换一种编码。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>这张工作表是空的。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportText</name>
    <message>
        <source>Names, contacts, birthdays and what else your old list holds.</source>
        <translation>姓名、联系方式、生日等旧名单里的内容。</translation>
    </message>
    <message>
        <source>Everybody who works here, with or without an account.</source>
        <translation>所有在职人员，不论有没有账号。</translation>
    </message>
    <message>
        <source>Your price list. Services and prices come in as drafts to look over.</source>
        <translation>您的价目表。服务和价格先作为草稿导入，核对后发布。</translation>
    </message>
    <message>
        <source>Courses sold before, with the sessions that are left.</source>
        <translation>以前售出的疗程及剩余次数。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Staff and workers</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Services with prices</source>
        <translation>服务与价格</translation>
    </message>
    <message>
        <source>Open courses</source>
        <translation>剩余疗程</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 on file already, %4 cannot be taken over.</source>
        <translation>共 %1 行：新增 %2，已有 %3，不能导入 %4。</translation>
    </message>
    <message>
        <source>Questions of exams and drills, with their answers.</source>
        <translation>考试和晨会抽考用的题目及答案。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题库题目</translation>
    </message>
    <message>
        <source>Calls that are owed already, with their day and what to ask.</source>
        <translation>已经约定的回访：哪天、问什么。</translation>
    </message>
    <message>
        <source>Who is with which family, until when and for which wage.</source>
        <translation>谁在哪户、到哪天、工资多少。</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Running placements</source>
        <translation>在户安排</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportTrialStep</name>
    <message>
        <source>Try it out</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Take over the ones on file &amp;already, too</source>
        <translation>已有的也导入(&amp;A)</translation>
    </message>
    <message>
        <source>Leave out &amp;hidden rows</source>
        <translation>不导入隐藏行(&amp;H)</translation>
    </message>
    <message>
        <source>Rows that cannot be taken over</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Save these rows as a spreadsheet</source>
        <translation>把这些行存成表格(&amp;S)</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>这是将会发生的结果，目前什么都没有写入。</translation>
    </message>
    <message>
        <source>Trying the import out</source>
        <translation>正在试导入</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>不导入的列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n merged cell(s): a value counts only for the row in which it stands.</source>
        <translation>
            <numerusform>工作表有 %n 处合并单元格：内容只算在它所在的那一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet.</source>
        <translation>
            <numerusform>工作表中有 %n 行是隐藏的。</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Save where?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved. Correct the rows there and bring that file in.</source>
        <translation>已保存。改好之后再导入那个文件即可。</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>这个文件里没有新内容。</translation>
    </message>
    <message>
        <source>Bringing the rows in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Bring them &amp;in</source>
        <translation>正式导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportUndo</name>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>撤销这次导入？</translation>
    </message>
    <message>
        <source>Somebody has worked with %1 of these records since. They stay; the others go to the recycle bin.</source>
        <translation>其中 %1 条记录之后已有人使用，会保留；其余进入回收站。</translation>
    </message>
    <message>
        <source>Take the others back</source>
        <translation>撤销其余的</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went to the recycle bin.</source>
        <translation>
            <numerusform>%n 条记录进入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed.</source>
        <translation>
            <numerusform>%n 条记录保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ImportsPage</name>
    <message>
        <source>Files brought in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;Bring in a file</source>
        <translation>导入文件(&amp;B)</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Lists go out with Ctrl+E: every list as it stands there, as a workbook.</source>
        <translation>列表按 Ctrl+E 导出：所见即所得，存成工作簿。</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet. Client lists, staff, price lists, open courses, calls and placements come from Excel, WPS and text files.</source>
        <translation>还没有导入过。客户名单、员工、价目表、未做完的疗程、待回访和在户合同，都可以从 Excel、WPS 和文本文件导入。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::IncidentDialogs</name>
    <message>
        <source>everybody&apos;s</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>类型(&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;bad</source>
        <translation>级别(&amp;B)</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <translation>一句话概括(&amp;L)</translation>
    </message>
    <message>
        <source>It stands in notices: facts, no names.</source>
        <translation>会写入通报：只写事实，不写姓名。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始时间(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止时间(&amp;U)</translation>
    </message>
    <message>
        <source>Whose &amp;access</source>
        <translation>涉及账号(&amp;A)</translation>
    </message>
    <message>
        <source>Who &amp;deals with it</source>
        <translation>负责人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>替代设备(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>事件信息</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;As it is sent</source>
        <translation>通报正文(&amp;A)</translation>
    </message>
    <message>
        <source>Fill in every {{bracket}}. %1</source>
        <translation>请填写每一处 {{ }}。%1</translation>
    </message>
    <message>
        <source>&amp;Reference or receipt</source>
        <translation>回执或文号(&amp;R)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>&amp;Why it is not needed</source>
        <translation>不通报的理由(&amp;W)</translation>
    </message>
    <message>
        <source>Individuals may go untold only where harm was averted.</source>
        <translation>只有确已避免危害，才可不通知个人。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不予通报</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>&amp;How, and what they said</source>
        <translation>告知方式与对方反应(&amp;H)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁(&amp;W)</translation>
    </message>
    <message>
        <source>Somebody affected</source>
        <translation>受影响的人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>&amp;Why it happened</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>处置措施(&amp;D)</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>seraph::ui::IncidentPane</name>
    <message>
        <source>%1, found %2 by %3</source>
        <translation>%1，%2 由%3发现</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nobody deals with it yet.</source>
        <translation>尚无负责人。</translation>
    </message>
    <message>
        <source>Deals with it: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>处置：%1</translation>
    </message>
    <message>
        <source>key step</source>
        <translation>关键步骤</translation>
    </message>
    <message>
        <source>key step, %1</source>
        <translation>关键步骤，%1</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>处置清单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Who has to be told</source>
        <translation>通报与告知</translation>
    </message>
    <message>
        <source>Nobody, at this level.</source>
        <translation>该级别无须通报。</translation>
    </message>
    <message>
        <source>sent %1 %2</source>
        <translation>%1 已发出 %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>不通报：%1</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>发出…</translation>
    </message>
    <message>
        <source>Leave out …</source>
        <translation>不通报…</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>受影响的人</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>已告知 %1 / %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>Find them in the journal</source>
        <translation>从操作记录查找</translation>
    </message>
    <message>
        <source>Find who is booked</source>
        <translation>查找已预约的人</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1，%2 条记录</translation>
    </message>
    <message>
        <source>told %1: %2</source>
        <translation>%1 已告知：%2</translation>
    </message>
    <message>
        <source>Told …</source>
        <translation>登记告知…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 more found</source>
        <translation>新查出 %1 人</translation>
    </message>
    <message>
        <source>C&amp;orrective action …</source>
        <translation>纠正措施(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <comment>on a button</comment>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose …</source>
        <comment>on a button</comment>
        <translation>关闭(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::IncidentsSection</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>No incident is open. Everybody may report one: the sooner, the smaller it stays.</source>
        <translation>没有未关闭的事件。人人都可上报，越早越小。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择。</translation>
    </message>
    <message>
        <source>&amp;Emergency plan …</source>
        <translation>应急预案(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Report an incident …</source>
        <comment>on a button</comment>
        <translation>上报事件(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::IntakeDialog</name>
    <message>
        <source>Somebody is or was in &amp;danger</source>
        <translation>有人现在或曾经有危险(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settled on the spot</source>
        <translation>当场解决(&amp;S)</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>W&amp;ho complains</source>
        <translation>谁投诉(&amp;H)</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>渠道(&amp;W)</translation>
    </message>
    <message>
        <source>Wor&amp;ker</source>
        <translation>员工(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name, as far as they say</source>
        <translation>姓名，对方愿意说的话(&amp;N)</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>来文单位(&amp;B)</translation>
    </message>
    <message>
        <source>They want an answer b&amp;y</source>
        <translation>来文期限(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About whom</source>
        <translation>涉及谁(&amp;A)</translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation>原话(&amp;W)</translation>
    </message>
    <message>
        <source>What they wan&amp;t</source>
        <translation>诉求(&amp;T)</translation>
    </message>
    <message>
        <source>What was &amp;done about it</source>
        <translation>怎么解决的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>补救(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>Stay calm</source>
        <translation>从容应对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>You can promise an answer by %1.</source>
        <translation>可以答应 %1 之前答复。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Settled and kept</source>
        <translation>已解决并留档</translation>
    </message>
</context>
<context>
    <name>seraph::ui::JournalPage</name>
    <message>
        <source>Entries of the journal</source>
        <translation>操作留痕记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Choose an entry to see what changed.</source>
        <translation>选择一条记录，查看改了什么。</translation>
    </message>
    <message>
        <source>Show &amp;older entries</source>
        <translation>显示更早的记录(&amp;O)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>全面校验(&amp;V)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3 of PC %4</source>
        <translation>%1 · %2 · 第 %3 条，电脑 %4</translation>
    </message>
    <message>
        <source>The PC&apos;s clock was not believed at that time.</source>
        <translation>当时电脑时钟不可信。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What stood here was erased together with the person&apos;s key.</source>
        <translation>此处内容已随该人的密钥一并删除。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Everything is in order: %1 entries and %2 records checked, %3 after the last anchor.</source>
        <translation>一切正常：已校验 %1 条留痕、%2 条数据，最后锚点之后 %3 条。</translation>
    </message>
    <message>
        <source>Something was changed from outside. Do not work on; call whoever looks after this PC.
%1</source>
        <translation>数据被外部程序改动过。请停止使用，联系维护这台电脑的人。
%1</translation>
    </message>
    <message>
        <source>Verifying everything</source>
        <translation>正在全面校验</translation>
    </message>
    <message>
        <source>One record only: show &amp;all again</source>
        <translation>只看一条记录：恢复全部(&amp;A)</translation>
    </message>
    <message>
        <source>Only entries of this &amp;record</source>
        <translation>只看这条记录的留痕(&amp;R)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::KeyInDialog</name>
    <message>
        <source>Keep and next sheet</source>
        <translation>保存，录下一份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About whom</source>
        <translation>评价对象(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>已录入 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>How it &amp;came</source>
        <translation>方式(&amp;C)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::KitHoldersDialog</name>
    <message>
        <source>Recovery kit in three parts</source>
        <translation>恢复卡分三份保管</translation>
    </message>
    <message>
        <source>Holder of part %1</source>
        <translation>第 %1 份的保管人</translation>
    </message>
    <message>
        <source>Make and print three parts</source>
        <translation>生成并打印三份</translation>
    </message>
    <message>
        <source>Keep the old kit</source>
        <translation>保留旧恢复卡</translation>
    </message>
    <message>
        <source>Each of three people gets one page. Any two of them together open the workspace.</source>
        <translation>三个人各拿一页，任意两人凑齐就能打开账套。</translation>
    </message>
    <message>
        <source>Give them to people who do not share a drawer.</source>
        <translation>请交给不共用抽屉的人。</translation>
    </message>
    <message>
        <source>The kits printed so far open nothing any more.</source>
        <translation>以前打印的恢复卡从此作废。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LeaverDialog</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Hand over the clients</source>
        <translation>交接客户(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;End employment and access</source>
        <translation>办理离职并停用账号(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print what they looked at</source>
        <translation>打印访问统计(&amp;P)</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>员工离职交接</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>离职员工(&amp;W)</translation>
    </message>
    <message>
        <source>Clients go &amp;to</source>
        <translation>客户转给(&amp;T)</translation>
    </message>
    <message>
        <source>Several take turns; members of one household stay together. Open plans and calls go with the client.</source>
        <translation>选多人时轮流分配，同一家庭的客户分在一起。未完成的方案和回访随客户一起转交。</translation>
    </message>
    <message>
        <source>What they looked at in 90 days</source>
        <translation>近 90 天资料访问</translation>
    </message>
    <message numerus="yes">
        <source>Looks after %n client(s).</source>
        <translation>
            <numerusform>名下有 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>viewed %1 (median %2 a day)</source>
        <translation>查看 %1 次（日中位数 %2）</translation>
    </message>
    <message>
        <source>revealed %1 (median %2)</source>
        <translation>显示号码 %1 次（%2）</translation>
    </message>
    <message>
        <source>exported %1 (median %2)</source>
        <translation>导出 %1 次（%2）</translation>
    </message>
    <message>
        <source>printed %1 (median %2)</source>
        <translation>打印 %1 次（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over</source>
        <translation>
            <numerusform>已交接 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot sign in any more. Change the key of the workspace at closing time.</source>
        <translation>该员工已无法登录。请在打烊时更换账套密钥。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LessonsSection</name>
    <message>
        <source>Lessons</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No lessons in this period.</source>
        <translation>该时段没有课次。</translation>
    </message>
    <message>
        <source>&amp;Plan a lesson …</source>
        <translation>安排课次(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a lesson on the left.</source>
        <translation>请在左侧选择课次。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Scan of the signed sheet</source>
        <translation>签到表扫描件</translation>
    </message>
    <message>
        <source>Nobody is on the sheet yet.</source>
        <translation>尚无签到。</translation>
    </message>
    <message>
        <source>%1 · was not there</source>
        <translation>%1 · 缺席</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Call &amp;off</source>
        <translation>取消课次(&amp;O)</translation>
    </message>
    <message>
        <source>Lesson called off</source>
        <translation>课次已取消</translation>
    </message>
    <message>
        <source>&amp;Who was there …</source>
        <translation>登记签到(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Held: sheet is complete</source>
        <translation>已完成，签到齐全(&amp;H)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LettersPane</name>
    <message>
        <source>not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>写书函</translation>
    </message>
    <message>
        <source>from the template, to be read over</source>
        <translation>按模板起草，发出前请看一遍</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ListExport</name>
    <message>
        <source>Save the list as a spreadsheet</source>
        <translation>把列表存成表格</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they stand in the list. That the list was saved, by whom and why, is kept in the journal.</source>
        <translation>
            <numerusform>共 %n 行，与列表所见一致。谁在什么时候为什么导出，会记入留痕。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is it &amp;for?</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save where?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>正在写入表格</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ListPage</name>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>存成表格</translation>
    </message>
    <message>
        <source>Ctrl+E: the list as it stands, as a workbook</source>
        <translation>Ctrl+E：把当前列表存成工作簿</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LoopSection</name>
    <message>
        <source>clients&apos; answers</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>check-rides</source>
        <translation>跟岗检查</translation>
    </message>
    <message>
        <source>exams and drills</source>
        <translation>考试与抽考</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>复测中</translation>
    </message>
    <message>
        <source>better</source>
        <translation>有改善</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>nobody said anything</source>
        <translation>无人评价</translation>
    </message>
    <message>
        <source>Weak axes and what became of them</source>
        <translation>薄弱环节与改进</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody is weak anywhere, as far as is known.</source>
        <translation>目前没有发现薄弱环节。</translation>
    </message>
    <message>
        <source>What clients, examiners and answers said in the last 90 days. Thirty days after the course the same is asked again.</source>
        <translation>依据最近 90 天的客户评价、跟岗和答题；结业后 30 天再测一次。</translation>
    </message>
    <message>
        <source>%1 % · n=%2</source>
        <translation>%1% · n=%2</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>%1 % → %2 %</source>
        <translation>%1% → %2%</translation>
    </message>
    <message>
        <source>%1 % → ?</source>
        <translation>%1% → ?</translation>
    </message>
    <message>
        <source>%1 %, resting on %2; weak below %3 %.</source>
        <translation>%1%，样本 %2；低于 %3% 为薄弱。</translation>
    </message>
    <message>
        <source>Proposed: the course “%1”.</source>
        <translation>建议学习课程“%1”。</translation>
    </message>
    <message>
        <source>There is no course of this area for their role yet.</source>
        <translation>还没有适合其岗位的此类课程。</translation>
    </message>
    <message>
        <source>Let them &amp;take the course …</source>
        <translation>安排学习(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 % from %3 when it began.</source>
        <translation>%1 开始时：%2%，样本 %3。</translation>
    </message>
    <message>
        <source>%1: course completed; measured over the 30 days after it.</source>
        <translation>%1 结业；统计其后 30 天。</translation>
    </message>
    <message>
        <source>The course has not been completed yet.</source>
        <translation>尚未结业。</translation>
    </message>
    <message>
        <source>%1: %2 % from %3 after it.</source>
        <translation>%1 复测：%2%，样本 %3。</translation>
    </message>
    <message>
        <source>What courses changed</source>
        <translation>课程效果</translation>
    </message>
    <message>
        <source>Everybody who took one because of a weak axis</source>
        <translation>因薄弱环节学习的所有人</translation>
    </message>
    <message>
        <source>%1: %2 % before, %3 % after · n=%4</source>
        <translation>%1：学前 %2%，学后 %3% · n=%4</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚无复测结果。</translation>
    </message>
    <message>
        <source>%1 takes “%2” because of %3.</source>
        <translation>因“%3”安排 %1 学习“%2”。</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>完成期限(&amp;B)</translation>
    </message>
    <message>
        <source>Course because of a weak axis</source>
        <translation>针对薄弱环节的课程</translation>
    </message>
    <message>
        <source>Let them take it</source>
        <translation>安排学习</translation>
    </message>
    <message>
        <source>Course asked for</source>
        <translation>已安排学习</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LostPcDialog</name>
    <message>
        <source>This PC is lost</source>
        <translation>电脑丢了</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Stolen on Sunday night, reported to the police on Monday …</source>
        <translation>周日夜里被盗，周一已报警……</translation>
    </message>
    <message>
        <source>Declare %1 lost</source>
        <translation>声明 %1 已丢失</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>不声明</translation>
    </message>
    <message>
        <source>What follows at once, and is not taken back:</source>
        <translation>以下立即生效，不能撤回：</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Nothing that PC signs counts any more.</source>
        <translation>那台电脑签署的内容一律不再算数。</translation>
    </message>
    <message>
        <source>The data on this PC gets a new key.</source>
        <translation>本机数据换用新密钥。</translation>
    </message>
    <message>
        <source>Whoever could sign in on that PC needs a new password; you choose a new one yourself.</source>
        <translation>凡能在那台电脑登录的人都要换新密码，您自己也要换。</translation>
    </message>
    <message>
        <source>One page is printed: what lay on it, how it was protected, what to do now.</source>
        <translation>打印一页说明：里面存有什么、如何保护、现在该做什么。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LotDialog</name>
    <message>
        <source>Lot %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>新增批号</translation>
    </message>
    <message>
        <source>&amp;Scan the package</source>
        <translation>扫描包装(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>产品(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ot</source>
        <translation>批号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use by</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>Product &amp;code</source>
        <translation>商品条码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Registration number</source>
        <translation>注册证号(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Enter the lot</source>
        <translation>登记批号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>seraph::ui::LotsPage</name>
    <message>
        <source>Lots</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>用于哪些客户</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Reca&amp;ll…</source>
        <translation>召回(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Who received it</source>
        <translation>查去向(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Product, lot, code or registration number</source>
        <translation>产品、批号、条码或注册证号</translation>
    </message>
    <message>
        <source>Search lots</source>
        <translation>搜索批号</translation>
    </message>
    <message>
        <source>Lots and recalls</source>
        <translation>批号与召回</translation>
    </message>
    <message>
        <source>&amp;New lot</source>
        <translation>新增批号(&amp;N)</translation>
    </message>
    <message>
        <source>A lot stands here as soon as its package is scanned on a record, or when you enter it.</source>
        <translation>在服务记录上扫描包装或在此登记后，批号就会出现在这里。</translation>
    </message>
    <message>
        <source>Choose a lot and ask who received it. The question is noted.</source>
        <translation>选一个批号，查询用于哪些客户；查询会留痕。</translation>
    </message>
    <message>
        <source>▲ recalled</source>
        <translation>▲ 已召回</translation>
    </message>
    <message>
        <source>▲ expired</source>
        <translation>▲ 已过期</translation>
    </message>
    <message numerus="yes">
        <source>◆ %n day(s) left</source>
        <translation>
            <numerusform>◆ 还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lift the recall…</source>
        <translation>解除召回(&amp;L)…</translation>
    </message>
    <message>
        <source>Lift the recall of lot %1</source>
        <translation>解除批号 %1 的召回</translation>
    </message>
    <message>
        <source>Recall lot %1</source>
        <translation>召回批号 %1</translation>
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
    <name>seraph::ui::MatchingDialog</name>
    <message>
        <source>Cards on &amp;paper</source>
        <translation>纸质候选卡(&amp;P)</translation>
    </message>
    <message>
        <source>Cards as pict&amp;ures</source>
        <translation>候选卡图片(&amp;U)</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>谁合适</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tick those whose cards the family shall see.</source>
        <translation>勾选要给客户看的候选卡。</translation>
    </message>
    <message>
        <source>No worker is registered yet.</source>
        <translation>还没有登记家政员。</translation>
    </message>
    <message>
        <source>expects %1 a month</source>
        <translation>期望月薪 %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>推荐 %1</translation>
    </message>
    <message>
        <source>Candidate proposed</source>
        <translation>推荐候选人</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) kept as pictures</source>
        <translation>
            <numerusform>已存 %n 张候选卡图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::MaterialPanel</name>
    <message>
        <source>&amp;Take off</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Scan the package here, or type its code and press Enter</source>
        <translation>在此扫描包装，或输入条码后按回车</translation>
    </message>
    <message>
        <source>Scan a package</source>
        <translation>扫描包装</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>产品(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ot</source>
        <translation>批号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use by</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Registration number</source>
        <translation>注册证号(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>用量(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>登记使用(&amp;U)</translation>
    </message>
    <message>
        <source>What was used stands here with lot and last day, so that a recall finds everybody who received it.</source>
        <translation>所用产品连同批号、有效期列在这里，召回时能找到每位使用者。</translation>
    </message>
    <message>
        <source>A new product or lot: complete it once, next time one scan is enough.</source>
        <translation>新产品或新批号：补全一次，下次只需扫码。</translation>
    </message>
    <message>
        <source>Used: %1 %2</source>
        <translation>已登记使用：%1 %2</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MatrixSection</name>
    <message>
        <source>Only who &amp;lacks something</source>
        <translation>只看有缺的(&amp;L)</translation>
    </message>
    <message>
        <source>Hold everything</source>
        <translation>证书齐全</translation>
    </message>
    <message>
        <source>Missing or run out</source>
        <translation>缺少或过期</translation>
    </message>
    <message>
        <source>End within 90 days</source>
        <translation>90 天内到期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>✓ holds · ◆ ends within 90 days · ▲ missing or run out · – not asked</source>
        <translation>✓ 有效 · ◆ 90 天内到期 · ▲ 缺少或过期 · – 不要求</translation>
    </message>
    <message>
        <source>People and what is asked of them</source>
        <translation>人员与上岗要求</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::MeetingSection</name>
    <message>
        <source>Confirm three</source>
        <translation>确认三个</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作决定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认知悉</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>In the manager&apos;s words</source>
        <translation>店长的表述</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标数</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>知悉情况</translation>
    </message>
    <message>
        <source>1. The figures</source>
        <translation>1. 数字</translation>
    </message>
    <message>
        <source>2. Three contradictions</source>
        <translation>2. 三个关键矛盾</translation>
    </message>
    <message>
        <source>The figures propose nothing: no figure is off its target beyond chance.</source>
        <translation>数字没有提出矛盾：没有哪项超出偶然地偏离目标。</translation>
    </message>
    <message>
        <source>3. Decisions</source>
        <translation>3. 决定</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Decide who does what until when, and by which figure it is measured.</source>
        <translation>还没有决定。请定下谁、何时前、做什么，用哪个数字衡量。</translation>
    </message>
    <message>
        <source>What happened, and what it means</source>
        <translation>发生了什么，意味着什么</translation>
    </message>
    <message>
        <source>4. Departments</source>
        <translation>4. 部门知悉</translation>
    </message>
    <message>
        <source>No department has a part in this month.</source>
        <translation>本月没有涉及任何部门。</translation>
    </message>
    <message>
        <source>5. Signature</source>
        <translation>5. 签署</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>冻结数字</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始质评</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>still move</source>
        <translation>仍会变</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开评</translation>
    </message>
    <message>
        <source>The month is still running: it can be looked at, and reviewed from the first day of the next one.</source>
        <translation>本月还没结束：可以查看，下月第一天起可以开评。</translation>
    </message>
    <message>
        <source>Start the review of %1. The figures still move until they are frozen.</source>
        <translation>开始 %1 的质评。冻结之前数字仍会变。</translation>
    </message>
    <message>
        <source>Freeze them when everything is entered: from then on the review speaks of the same numbers, and later corrections are declared beside them.</source>
        <translation>全部录入后再冻结：此后质评只用同一组数字，之后的更正会另行列明。</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2.
Journal head %3</source>
        <translation>%2 于 %1 冻结。
日志头 %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Corrected since:</source>
        <translation>冻结后的更正：</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>exactly three</source>
        <translation>必须正好三个</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>已签 1/2</translation>
    </message>
    <message>
        <source>0 of 2</source>
        <translation>已签 0/2</translation>
    </message>
    <message>
        <source>Two people sign. In a shop of one the second is somebody from outside, or the print says: signed by one.</source>
        <translation>两人签署。只有一个人的店，第二人可以是外部人士，否则打印时注明“一人签署”。</translation>
    </message>
    <message>
        <source>First the figures are frozen and three contradictions confirmed.</source>
        <translation>请先冻结数字并确认三个矛盾。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Signed by one: %1</source>
        <translation>一人签署：%1</translation>
    </message>
    <message>
        <source>%1, from outside the house</source>
        <translation>%1（外部人士）</translation>
    </message>
    <message>
        <source>The second name is missing.</source>
        <translation>还缺第二个签名。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Three sentences are enough: they stand on the first page of the pack.</source>
        <translation>还没有填写。三句话就够，会印在评审册首页。</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>还没有登记到会人员。</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>到会：%1</translation>
    </message>
    <message>
        <source>Nobody commented yet.</source>
        <translation>还没有评论。</translation>
    </message>
    <message>
        <source>Choose the department that has read its part.</source>
        <translation>请先选中已阅读的部门。</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>请先选中一项决定。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MergeDialog</name>
    <message>
        <source>Merge two files</source>
        <translation>合并两份档案</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose what is right. Contacts, addresses, alerts and everything that happened are kept from both, and the merge can be undone.</source>
        <translation>请逐项选择正确的内容。两份档案的联系方式、地址、提醒和往来记录都会保留，合并后可以撤销。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>营销信息</translation>
    </message>
    <message>
        <source>File that goes on</source>
        <translation>保留的档案</translation>
    </message>
    <message>
        <source>File that is put away</source>
        <translation>并入的档案</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MissingBar</name>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MissingText</name>
    <message>
        <source>A place for the backups</source>
        <translation>备份位置</translation>
    </message>
    <message>
        <source>Without one, a broken disk takes everything with it.</source>
        <translation>没有备份位置，硬盘一坏，数据全部丢失。</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>第一次备份</translation>
    </message>
    <message>
        <source>Plug in the drive and make one now; it takes seconds.</source>
        <translation>插上移动硬盘，现在就做一份，几秒钟即可。</translation>
    </message>
    <message>
        <source>A fresh backup</source>
        <translation>新的备份</translation>
    </message>
    <message>
        <source>The last good one is more than three days old. Is the drive plugged in?</source>
        <translation>最近一份可用备份已超过三天。移动硬盘插上了吗？</translation>
    </message>
    <message>
        <source>A new key for the workspace</source>
        <translation>更换账套密钥</translation>
    </message>
    <message>
        <source>Somebody&apos;s access was ended. Change the key at closing time.</source>
        <translation>有人已停用登录，请在打烊后更换密钥。</translation>
    </message>
    <message>
        <source>A test of the recovery kit</source>
        <translation>试用恢复码</translation>
    </message>
    <message>
        <source>Type the printed code once: only then is it sure that it opens this workspace.</source>
        <translation>把打印的恢复码输入一次，才能确定它打得开本账套。</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>设置自己的密码</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>添加第二个人</translation>
    </message>
    <message>
        <source>Add the people who work here, so that the journal knows who did what.</source>
        <translation>把在这里工作的人加进来，留痕才知道谁做了什么。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Deadlines count in working time; Seraph has to know when that is.</source>
        <translation>时限按营业时间计算，需要先知道几点营业。</translation>
    </message>
    <message>
        <source>Next year&apos;s public holidays</source>
        <translation>明年的节假日</translation>
    </message>
    <message>
        <source>The loaded calendar ends soon. Import the new notice.</source>
        <translation>已有的节假日表快到期，请导入新的放假安排。</translation>
    </message>
    <message>
        <source>An account to end</source>
        <translation>有账号待停用</translation>
    </message>
    <message>
        <source>Somebody no longer works here and can still sign in.</source>
        <translation>有人已离职，但仍能登录。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>还缺点什么</translation>
    </message>
    <message>
        <source>Somebody else knows the one you have, or it opened a PC that was lost.</source>
        <translation>现在的密码有别人知道，或曾用于一台已挂失的电脑。</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>The disk is full or failing. What you saved is safe for now; make a backup and free some space.</source>
        <translation>磁盘已满或出现故障。已保存的内容暂时安全；请立即备份并清理空间。</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>填写本店价格</translation>
    </message>
    <message>
        <source>Services are on sale with the example prices that came with the program.</source>
        <translation>在售服务仍使用程序自带的示例价格。</translation>
    </message>
    <message>
        <source>A look at what the upgrade proposes</source>
        <translation>查看升级建议</translation>
    </message>
    <message>
        <source>This version of the program brings new or changed services, steps or documents. Nothing changes until you take them over.</source>
        <translation>新版程序带来了新的或修订的服务、流程或文书。采用之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>Clients without anybody to look after them</source>
        <translation>无人负责的客户</translation>
    </message>
    <message>
        <source>Somebody who left still has clients. Give them to others.</source>
        <translation>有员工离职后名下仍有客户，请交接给其他同事。</translation>
    </message>
    <message>
        <source>Many revealed numbers</source>
        <translation>号码查看过多</translation>
    </message>
    <message>
        <source>Somebody looked at more telephone numbers in a day than usual. Ask why.</source>
        <translation>有人一天内查看的完整号码超过上限，请了解原因。</translation>
    </message>
    <message>
        <source>Enquiries that wait for an answer</source>
        <translation>待应答的咨询</translation>
    </message>
    <message>
        <source>What the client needs</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Nobody has written down what they want. Do it once, for everybody.</source>
        <translation>还没有登记需求；登记一次，全员可见。</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>Make the enquiry a client, or say why nothing came of it.</source>
        <translation>请转为客户，或写明未成交原因。</translation>
    </message>
    <message>
        <source>Visits without an end</source>
        <translation>未处理的预约</translation>
    </message>
    <message>
        <source>Clients were expected on an earlier day. Say whether they came.</source>
        <translation>之前的预约没有结果，请登记是否到店。</translation>
    </message>
    <message>
        <source>Plans without a decision</source>
        <translation>待决定的方案</translation>
    </message>
    <message>
        <source>Your clients have plans that are not decided.</source>
        <translation>您的客户有方案尚未决定。</translation>
    </message>
    <message>
        <source>Papers that have not come back</source>
        <translation>未收回的签署文书</translation>
    </message>
    <message>
        <source>Documents were prepared and not signed yet. File the scan, or say that it was refused.</source>
        <translation>文书已准备但尚未签署；请归档扫描件或登记拒签。</translation>
    </message>
    <message>
        <source>A consent</source>
        <translation>缺少同意书</translation>
    </message>
    <message>
        <source>This document has to be signed before the service begins.</source>
        <translation>服务开始前须签署此文书。</translation>
    </message>
    <message>
        <source>A consent that still holds</source>
        <translation>同意书已过期</translation>
    </message>
    <message>
        <source>The signature is too old. Sign it again.</source>
        <translation>签署已过有效期，请重新签署。</translation>
    </message>
    <message>
        <source>A consent for this time</source>
        <translation>本次同意书</translation>
    </message>
    <message>
        <source>The signature was for one time and has been used.</source>
        <translation>该签署仅用于一次，已使用。</translation>
    </message>
    <message>
        <source>A consent that was refused</source>
        <translation>已拒签的同意书</translation>
    </message>
    <message>
        <source>The client did not sign. Nothing begins without it.</source>
        <translation>客户未签署，不能开始。</translation>
    </message>
    <message>
        <source>A consent that was withdrawn</source>
        <translation>已撤回的同意书</translation>
    </message>
    <message>
        <source>The client has taken it back. Nothing begins without a new one.</source>
        <translation>客户已撤回，须重新签署才能开始。</translation>
    </message>
    <message>
        <source>The check of the day</source>
        <translation>当日核对</translation>
    </message>
    <message>
        <source>Ask whether anything has changed since the consent.</source>
        <translation>请核对同意后是否有变化。</translation>
    </message>
    <message>
        <source>A physician’s word on a concern</source>
        <translation>医生处理当日异常</translation>
    </message>
    <message>
        <source>Something has changed. A physician decides whether to go on.</source>
        <translation>情况有变化，由医生决定是否继续。</translation>
    </message>
    <message>
        <source>Options of the plan</source>
        <translation>方案选项</translation>
    </message>
    <message>
        <source>Write down at least three; “wait or do nothing” may be one.</source>
        <translation>请至少写三个选项，可包含“暂不做”。</translation>
    </message>
    <message>
        <source>More options, or a manager’s word</source>
        <translation>更多选项或店长批准</translation>
    </message>
    <message>
        <source>A plan shows at least three options.</source>
        <translation>方案至少三个选项。</translation>
    </message>
    <message>
        <source>A manager’s word on customisation</source>
        <translation>店长批准定制比例</translation>
    </message>
    <message>
        <source>More than a tenth of an option is made to measure.</source>
        <translation>定制部分超过一成。</translation>
    </message>
    <message>
        <source>A manager’s word on the price</source>
        <translation>店长批准价格</translation>
    </message>
    <message>
        <source>An option is cheaper than the lowest price.</source>
        <translation>有选项低于最低价。</translation>
    </message>
    <message>
        <source>Consent to a picture</source>
        <translation>图片公开同意</translation>
    </message>
    <message>
        <source>Somebody shown in it has not agreed, or not any more. Take the picture off.</source>
        <translation>图中有人未同意或已撤回同意，请撤下图片。</translation>
    </message>
    <message>
        <source>The physician’s examination</source>
        <translation>医生面诊检查</translation>
    </message>
    <message>
        <source>The physician has to examine the client in person.</source>
        <translation>须由医生亲自面诊检查。</translation>
    </message>
    <message>
        <source>A physician’s new finding</source>
        <translation>医生重新评估</translation>
    </message>
    <message>
        <source>The client was found not fit for treatment now.</source>
        <translation>目前被评估为不适合治疗。</translation>
    </message>
    <message>
        <source>The physician’s confirmation</source>
        <translation>医生确认</translation>
    </message>
    <message>
        <source>The physician has to confirm the plan before anything is signed.</source>
        <translation>签署前须由医生确认方案。</translation>
    </message>
    <message>
        <source>The risks of the choice</source>
        <translation>风险告知</translation>
    </message>
    <message>
        <source>Not all risks of the chosen service have been told.</source>
        <translation>所选项目的风险尚未全部告知。</translation>
    </message>
    <message>
        <source>The last shift’s hand-over</source>
        <translation>上一班的交接</translation>
    </message>
    <message>
        <source>Read what the shift before left, and take over.</source>
        <translation>看一下上一班留下的事，然后接班。</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>客户的需求</translation>
    </message>
    <message>
        <source>Write it down in their own words, once for everybody.</source>
        <translation>用客户的原话记下来，一次记清。</translation>
    </message>
    <message>
        <source>What must be told</source>
        <translation>必须告知的事项</translation>
    </message>
    <message>
        <source>Not everything on the service’s list has been told.</source>
        <translation>项目告知清单还没有逐项说完。</translation>
    </message>
    <message>
        <source>How the talk ended</source>
        <translation>谈的结果</translation>
    </message>
    <message>
        <source>Say what came of it; the next step follows from it.</source>
        <translation>写明谈的结果，下一步由此而定。</translation>
    </message>
    <message>
        <source>Somebody to carry it out</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Choose who carries out this service.</source>
        <translation>选择由谁执行本次服务。</translation>
    </message>
    <message>
        <source>A licence of the responsible person</source>
        <translation>负责人的证书</translation>
    </message>
    <message>
        <source>The physician’s word</source>
        <translation>医生确认</translation>
    </message>
    <message>
        <source>A physician has to confirm the plan before the treatment.</source>
        <translation>治疗前须由医生确认方案。</translation>
    </message>
    <message>
        <source>A key step with its evidence</source>
        <translation>关键步骤及证据</translation>
    </message>
    <message>
        <source>Write down time, person and evidence, or why it was left out.</source>
        <translation>填写时间、执行人和证据，或写明跳过原因。</translation>
    </message>
    <message>
        <source>Ordinary steps</source>
        <translation>普通步骤</translation>
    </message>
    <message>
        <source>One confirmation closes them all.</source>
        <translation>一次确认即可全部完成。</translation>
    </message>
    <message>
        <source>Why a reading is out of range</source>
        <translation>读数超范围的说明</translation>
    </message>
    <message>
        <source>Write a deviation for this step.</source>
        <translation>为该步骤写一条偏差。</translation>
    </message>
    <message>
        <source>Closing the record</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Everything is there. Close it, and the session is used.</source>
        <translation>内容已齐，结案后自动划扣。</translation>
    </message>
    <message>
        <source>Service records to close</source>
        <translation>待结案的服务记录</translation>
    </message>
    <message>
        <source>Somebody has served a client and the record is open beyond its limit.</source>
        <translation>服务已做，记录超过时限仍未结案。</translation>
    </message>
    <message>
        <source>Rounds of the premises</source>
        <translation>场所例行检查</translation>
    </message>
    <message>
        <source>Some rounds of today have not been made.</source>
        <translation>今天还有巡检未做。</translation>
    </message>
    <message>
        <source>Missed rounds</source>
        <translation>漏做的巡检</translation>
    </message>
    <message>
        <source>Rounds of the last thirty days were not made. They stay in the register as missed.</source>
        <translation>近三十天有巡检未做，登记册中记为漏做。</translation>
    </message>
    <message>
        <source>A low answer nobody has looked into</source>
        <translation>有低分评价未处理</translation>
    </message>
    <message>
        <source>A client was not satisfied. Talk to them within a day, listen first.</source>
        <translation>有客户不满意，请在一天内联系，先听对方说。</translation>
    </message>
    <message>
        <source>A follow-up is overdue</source>
        <translation>有回访超时</translation>
    </message>
    <message>
        <source>Somebody was promised a call. Open the worklist and make it.</source>
        <translation>答应过的回访还没打，请打开回访列表完成。</translation>
    </message>
    <message>
        <source>A complication without a responsible person</source>
        <translation>并发症/服务异常没有责任人</translation>
    </message>
    <message>
        <source>Name who answers for it; in medicine this is a physician.</source>
        <translation>请指定责任人；医疗机构须为医生。</translation>
    </message>
    <message>
        <source>A step of a complication</source>
        <translation>并发症/服务异常处理步骤</translation>
    </message>
    <message>
        <source>The checklist has a step with a clock that is not done.</source>
        <translation>处理清单里有限时步骤未完成。</translation>
    </message>
    <message>
        <source>An outcome is to be measured</source>
        <translation>有结果评估待填写</translation>
    </message>
    <message>
        <source>The day has come on which the result is measured.</source>
        <translation>到了评估结果的日子。</translation>
    </message>
    <message>
        <source>Papers that are over</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>Papers of workers have run out. Nobody starts with them.</source>
        <translation>有家政员证件已过期，过期不能上户。</translation>
    </message>
    <message>
        <source>Papers that run out within 7 days</source>
        <translation>证件 7 天内到期</translation>
    </message>
    <message>
        <source>Ask the workers for new ones.</source>
        <translation>请通知家政员换证。</translation>
    </message>
    <message>
        <source>Papers that run out within 30 days</source>
        <translation>证件 30 天内到期</translation>
    </message>
    <message>
        <source>Papers that run out within 60 days</source>
        <translation>证件 60 天内到期</translation>
    </message>
    <message>
        <source>Papers that run out within 90 days</source>
        <translation>证件 90 天内到期</translation>
    </message>
    <message>
        <source>Candidates for a household</source>
        <translation>待匹配候选人</translation>
    </message>
    <message>
        <source>Nobody is proposed to this household yet.</source>
        <translation>还没有给这家推荐候选人。</translation>
    </message>
    <message>
        <source>Three candidates</source>
        <translation>三名候选人</translation>
    </message>
    <message>
        <source>A family chooses among three.</source>
        <translation>应推荐三名候选人供客户挑选。</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>No candidate has met the family yet.</source>
        <translation>还没有候选人与客户面试。</translation>
    </message>
    <message>
        <source>The family’s choice</source>
        <translation>客户选定</translation>
    </message>
    <message>
        <source>Candidates have passed and none is chosen or on trial.</source>
        <translation>有候选人通过面试，尚未试工或选定。</translation>
    </message>
    <message>
        <source>Trials without a decision</source>
        <translation>试工待结论</translation>
    </message>
    <message>
        <source>The trial is over. Ask both sides and write it down.</source>
        <translation>试工已到期，请问双方意见并登记。</translation>
    </message>
    <message>
        <source>A service contract</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>Somebody is chosen. Draw up the contract.</source>
        <translation>已选定人选，请起草合同。</translation>
    </message>
    <message>
        <source>The contract for signing</source>
        <translation>待签合同</translation>
    </message>
    <message>
        <source>Prepare its text, for the screen or the printer.</source>
        <translation>请生成合同文本供签署或打印。</translation>
    </message>
    <message>
        <source>The family’s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>The contract is prepared and not signed.</source>
        <translation>合同已生成，客户尚未签字。</translation>
    </message>
    <message>
        <source>The worker’s signature</source>
        <translation>家政员签字</translation>
    </message>
    <message>
        <source>The worker has to sign the contract as well.</source>
        <translation>家政员也须在合同上签字。</translation>
    </message>
    <message>
        <source>A start</source>
        <translation>安排上户</translation>
    </message>
    <message>
        <source>The contract stands. Say from when the worker goes there.</source>
        <translation>合同已定，请安排上户日期。</translation>
    </message>
    <message>
        <source>Starts that are due</source>
        <translation>到期未上户</translation>
    </message>
    <message>
        <source>The day has come. Say whether the worker has started.</source>
        <translation>已到上户日期，请确认是否上户。</translation>
    </message>
    <message>
        <source>A successor</source>
        <translation>接替人</translation>
    </message>
    <message>
        <source>The worker has left and days of the contract remain.</source>
        <translation>家政员已离户，合同还有剩余天数。</translation>
    </message>
    <message>
        <source>Placements that end within 30 days</source>
        <translation>30 天内到期的上户</translation>
    </message>
    <message>
        <source>Renew, replace, or prepare the end.</source>
        <translation>请办理续签、换人或准备下户。</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>下户未结清</translation>
    </message>
    <message>
        <source>Somebody has left. Settle the wage and the fee, and take keys and things back.</source>
        <translation>已下户，请结清工资与服务费并交接物品。</translation>
    </message>
    <message>
        <source>The household log</source>
        <translation>上户日志</translation>
    </message>
    <message>
        <source>Nothing was written for a week.</source>
        <translation>已一周没有日志。</translation>
    </message>
    <message>
        <source>Job sheets that have not come back</source>
        <translation>服务单未签回</translation>
    </message>
    <message>
        <source>A printed sheet is out for more than a week.</source>
        <translation>打印的服务单超过一周没有签回。</translation>
    </message>
    <message>
        <source>A worker who is there</source>
        <translation>家政员请假</translation>
    </message>
    <message>
        <source>The worker is on leave on the day of the start.</source>
        <translation>上户当天家政员请假。</translation>
    </message>
    <message>
        <source>A checked identity card</source>
        <translation>有效身份证</translation>
    </message>
    <message>
        <source>See the original and note it in the worker’s papers.</source>
        <translation>请核验原件并登记。</translation>
    </message>
    <message>
        <source>A valid health certificate</source>
        <translation>有效健康证</translation>
    </message>
    <message>
        <source>Without it nobody starts in a household.</source>
        <translation>没有健康证不能上户。</translation>
    </message>
    <message>
        <source>A valid background check</source>
        <translation>有效背景核验</translation>
    </message>
    <message>
        <source>As far as the law allows one here.</source>
        <translation>按当地规定办理。</translation>
    </message>
    <message>
        <source>Valid accident insurance</source>
        <translation>有效意外险</translation>
    </message>
    <message>
        <source>It has to hold from the first day.</source>
        <translation>须自上户第一天起生效。</translation>
    </message>
    <message>
        <source>The promise of confidence</source>
        <translation>保密与服务承诺</translation>
    </message>
    <message>
        <source>The worker signs it before the first household.</source>
        <translation>家政员首次上户前须签署。</translation>
    </message>
    <message>
        <source>Somebody is waiting for the first answer.</source>
        <translation>有客人在等首次答复。</translation>
    </message>
    <message>
        <source>Certificates run out or missing</source>
        <translation>证书过期或缺少</translation>
    </message>
    <message>
        <source>Somebody lacks what is asked of them. Until it is there, gates stop them.</source>
        <translation>有人缺少上岗要求的证书；补齐之前会被拦下。</translation>
    </message>
    <message>
        <source>Certificates that end within a week</source>
        <translation>七天内到期的证书</translation>
    </message>
    <message>
        <source>Renew them now: the day after the last one, gates stop their holders.</source>
        <translation>请立即换证：到期次日持证人就会被拦下。</translation>
    </message>
    <message>
        <source>Certificates that end within thirty days</source>
        <translation>三十天内到期的证书</translation>
    </message>
    <message>
        <source>Arrange the renewal or the course.</source>
        <translation>请安排换证或复训。</translation>
    </message>
    <message>
        <source>Certificates that end within sixty days</source>
        <translation>六十天内到期的证书</translation>
    </message>
    <message>
        <source>There is time to renew them without haste.</source>
        <translation>现在办理换证还来得及。</translation>
    </message>
    <message>
        <source>Certificates that end within ninety days</source>
        <translation>九十天内到期的证书</translation>
    </message>
    <message>
        <source>Plan who goes to which course.</source>
        <translation>请排好谁去参加哪门课。</translation>
    </message>
    <message>
        <source>A certificate of yours ends or is missing</source>
        <translation>您有证书到期或缺少</translation>
    </message>
    <message>
        <source>Without it you will be stopped at the gate. See what is asked of you.</source>
        <translation>缺证会被拦下。请看对您的要求。</translation>
    </message>
    <message>
        <source>A rule begins to block within a week</source>
        <translation>有要求将在一周内开始拦截</translation>
    </message>
    <message>
        <source>So far it only listed whom it would have stopped. See who that is.</source>
        <translation>此前只是记录会拦下谁，请先看名单。</translation>
    </message>
    <message>
        <source>What the performer needs to work here</source>
        <translation>执行人的上岗证件</translation>
    </message>
    <message>
        <source>A paper that everybody in this role needs is missing.</source>
        <translation>此岗位人人须有的证件还缺。</translation>
    </message>
    <message>
        <source>A certificate for this service</source>
        <translation>此项目的证书</translation>
    </message>
    <message>
        <source>Who carries it out has not proved that they may.</source>
        <translation>执行人尚无资格证明。</translation>
    </message>
    <message>
        <source>A clock that is right</source>
        <translation>正确的时钟</translation>
    </message>
    <message>
        <source>The PC’s clock was moved. Correct it, or let the owner confirm it.</source>
        <translation>电脑时钟被改动过，请校正或由负责人确认。</translation>
    </message>
    <message>
        <source>Evidence to be secured</source>
        <translation>待保全的证据</translation>
    </message>
    <message>
        <source>Something that proves what happened is about to be overwritten or thrown away.</source>
        <translation>能证明经过的东西快要被覆盖或丢弃了。</translation>
    </message>
    <message>
        <source>A hearing or submission</source>
        <translation>开庭或提交材料</translation>
    </message>
    <message>
        <source>A date before the body comes within a week.</source>
        <translation>一周内有开庭或提交期限。</translation>
    </message>
    <message>
        <source>The insurer is to be told</source>
        <translation>向保险公司报案</translation>
    </message>
    <message>
        <source>The policy asks for notice by that day.</source>
        <translation>保单要求在该日之前报案。</translation>
    </message>
    <message>
        <source>A step of an incident</source>
        <translation>事件处置步骤</translation>
    </message>
    <message>
        <source>A notice of an incident</source>
        <translation>事件通报</translation>
    </message>
    <message>
        <source>Somebody has to be told by that time, or a reason written down why not.</source>
        <translation>须在期限内通报，或写明不通报的理由。</translation>
    </message>
    <message>
        <source>An incident without anybody who deals with it</source>
        <translation>无人负责的事件</translation>
    </message>
    <message>
        <source>Name who deals with it.</source>
        <translation>请指定负责人。</translation>
    </message>
    <message>
        <source>A corrective action is due</source>
        <translation>整改到期</translation>
    </message>
    <message>
        <source>Somebody promised to change something by that day.</source>
        <translation>有人承诺在该日之前完成整改。</translation>
    </message>
    <message>
        <source>Whether it helped</source>
        <translation>效果验证到期</translation>
    </message>
    <message>
        <source>The day has come to look whether a corrective action helped.</source>
        <translation>到了验证整改是否有效的日子。</translation>
    </message>
    <message>
        <source>Something to learn by this week</source>
        <translation>本周到期的待学事项</translation>
    </message>
    <message>
        <source>A new version, a campaign or a course that you have not taken yet is due within seven days.</source>
        <translation>有新版规范、再认证或课程将在七天内到期，请尽快完成。</translation>
    </message>
    <message>
        <source>Exams that wait for a mark</source>
        <translation>待评分的考试</translation>
    </message>
    <message>
        <source>Answers in words need an examiner before the result counts.</source>
        <translation>问答题须由考官评分后成绩才生效。</translation>
    </message>
    <message>
        <source>Cases that wait for a decision</source>
        <translation>待审批的培训案例</translation>
    </message>
    <message>
        <source>Somebody proposed a case to learn from. See that nobody can be recognised, then take it or not.</source>
        <translation>有人提交了案例，请确认无法识别当事人后决定是否采用。</translation>
    </message>
    <message>
        <source>A complaint of yours is overdue</source>
        <translation>您承办的投诉超时了</translation>
    </message>
    <message>
        <source>What was promised to the complainant has not been done in time.</source>
        <translation>答应投诉人的时间已经过了。</translation>
    </message>
    <message>
        <source>Somebody asks you to take a complaint over</source>
        <translation>有投诉请您接手</translation>
    </message>
    <message>
        <source>Until you accept, it stays with the one who took it.</source>
        <translation>您接手之前，仍由首问责任人负责。</translation>
    </message>
    <message>
        <source>A complaint without an answer</source>
        <translation>投诉还没有答复</translation>
    </message>
    <message>
        <source>It is so serious, or so old, that the person in charge has to know.</source>
        <translation>情况严重或时间较长，负责人要知道。</translation>
    </message>
    <message>
        <source>Something in a complaint waits for your decision</source>
        <translation>投诉里有事项等您决定</translation>
    </message>
    <message>
        <source>Liability and larger remedies need a second person.</source>
        <translation>责任认定和较大的补救需要第二个人批准。</translation>
    </message>
    <message>
        <source>Several complaints about the same thing</source>
        <translation>同一件事有多起投诉</translation>
    </message>
    <message>
        <source>Look for the cause behind them.</source>
        <translation>找出背后的原因。</translation>
    </message>
    <message>
        <source>Nobody has accepted the hand-over yet</source>
        <translation>移交还没有人接手</translation>
    </message>
    <message>
        <source>Until then it stays with whoever has it.</source>
        <translation>接手之前仍由原承办人负责。</translation>
    </message>
    <message>
        <source>Liability approved by a second person</source>
        <translation>第二个人批准的责任认定</translation>
    </message>
    <message>
        <source>Without it there is no answer.</source>
        <translation>没有责任认定就不能定答复。</translation>
    </message>
    <message>
        <source>A decision on each remedy</source>
        <translation>每项补救的决定</translation>
    </message>
    <message>
        <source>Nothing is promised before it is approved.</source>
        <translation>批准之前不承诺。</translation>
    </message>
    <message>
        <source>What was promised, carried out</source>
        <translation>落实答应的补救</translation>
    </message>
    <message>
        <source>A case is closed when it is done.</source>
        <translation>落实后才能结案。</translation>
    </message>
    <message>
        <source>What the complainant was asked for</source>
        <translation>等待投诉人提供</translation>
    </message>
    <message>
        <source>The clock stands still until then.</source>
        <translation>在此期间不计时。</translation>
    </message>
    <message>
        <source>Tell them that we have it</source>
        <translation>告知受理</translation>
    </message>
    <message>
        <source>Number, who is responsible, by when they hear.</source>
        <translation>说明编号、负责人和答复时间。</translation>
    </message>
    <message>
        <source>Assess how serious it is, and act</source>
        <translation>评估轻重并先处置</translation>
    </message>
    <message>
        <source>Safety first.</source>
        <translation>先保安全。</translation>
    </message>
    <message>
        <source>Find out what happened</source>
        <translation>调查核实</translation>
    </message>
    <message>
        <source>Facts from the records and from both sides.</source>
        <translation>查记录、问双方。</translation>
    </message>
    <message>
        <source>Decide the answer</source>
        <translation>定答复</translation>
    </message>
    <message>
        <source>A conclusion and a reason for each thing they asked.</source>
        <translation>每一项诉求都有结论和理由。</translation>
    </message>
    <message>
        <source>Tell them the answer</source>
        <translation>告知结果</translation>
    </message>
    <message>
        <source>And how they can appeal.</source>
        <translation>并告知申诉途径。</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>When what was promised is done.</source>
        <translation>补救落实之后。</translation>
    </message>
    <message>
        <source>Review what is to be learned</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Are there more of the kind?</source>
        <translation>有没有同类问题。</translation>
    </message>
    <message>
        <source>Enter it under Qualifications, or choose somebody else.</source>
        <translation>在“资质”中登记，或者另选他人。</translation>
    </message>
    <message>
        <source>The on-call roster ends</source>
        <translation>值班表即将排完</translation>
    </message>
    <message>
        <source>After that nobody answers the emergency number of this branch.</source>
        <translation>之后本门店的应急电话将无人接听。</translation>
    </message>
    <message>
        <source>A complication can be closed</source>
        <translation>有并发症可以结案</translation>
    </message>
    <message>
        <source>All steps of its checklist are done. Write down how it ended.</source>
        <translation>处置步骤已全部完成，请填写结果。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::MyLearningSection</name>
    <message>
        <source>What I learn</source>
        <translation>我的学习</translation>
    </message>
    <message>
        <source>Course or change</source>
        <translation>课程或变更</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing is asked of you at the moment.</source>
        <translation>目前没有要求您学习的内容。</translation>
    </message>
    <message>
        <source>Morning &amp;drill: five questions</source>
        <translation>晨会抽考五题(&amp;D)</translation>
    </message>
    <message>
        <source>Two minutes a day on what is done here today keep it fresh.</source>
        <translation>每天两分钟，考当天要做的项目。</translation>
    </message>
    <message>
        <source>To be done by %1.</source>
        <translation>请于%1前完成。</translation>
    </message>
    <message>
        <source>Take the course “%1” again.</source>
        <translation>请重新完成课程“%1”。</translation>
    </message>
    <message>
        <source>Take the &amp;exam</source>
        <translation>参加考试(&amp;E)</translation>
    </message>
    <message>
        <source>Read the new version in the catalogue, ask where something is unclear, and confirm.</source>
        <translation>请在服务目录中阅读新版，不清楚的地方及时询问，然后确认。</translation>
    </message>
    <message>
        <source>I have &amp;read it and work by it</source>
        <translation>我已阅读并照此执行(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Exam: %1 questions in %2 minutes; %3 % are needed to pass.</source>
        <translation>考试：%1 题，%2 分钟，%3% 及格。</translation>
    </message>
    <message>
        <source>Drills in 30 days: %1 · in a row: %2</source>
        <translation>近30天抽考 %1 次 · 连续 %2 天</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>需要再看的题</translation>
    </message>
    <message>
        <source>Cases to learn from</source>
        <translation>案例学习</translation>
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
    <name>seraph::ui::NeedDialogs</name>
    <message>
        <source>The worker has to take</source>
        <translation>家政员须接受</translation>
    </message>
    <message>
        <source>&amp;Way of working</source>
        <translation>上户方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时段(&amp;H)</translation>
    </message>
    <message>
        <source>Would &amp;pay the worker a month</source>
        <translation>愿付工资（月）(&amp;P)</translation>
    </message>
    <message>
        <source>People in the h&amp;ome</source>
        <translation>家庭成员(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;ets</source>
        <translation>宠物(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Taboos</source>
        <translation>禁忌(&amp;T)</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>工作内容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lodging</source>
        <translation>住宿安排(&amp;L)</translation>
    </message>
    <message>
        <source>The worker has to ta&amp;ke</source>
        <translation>家政员须接受(&amp;K)</translation>
    </message>
    <message>
        <source>Both say yes</source>
        <translation>双方同意</translation>
    </message>
    <message>
        <source>The family says no</source>
        <translation>客户没看上</translation>
    </message>
    <message>
        <source>The worker says no</source>
        <translation>家政员不愿去</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note, and the reason of a no</source>
        <translation>记录；未成请写原因(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the need</source>
        <translation>保存需求</translation>
    </message>
    <message>
        <source>Need kept</source>
        <translation>需求已保存</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Need changed</source>
        <translation>需求已修改</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Close the need</source>
        <translation>关闭需求</translation>
    </message>
    <message>
        <source>Need closed</source>
        <translation>需求已关闭</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>such as: tomorrow 10:00</source>
        <translation>例如：明天 10:00</translation>
    </message>
    <message>
        <source>Arrange an interview</source>
        <translation>约面试</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Interview arranged</source>
        <translation>约面试</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Interview noted</source>
        <translation>面试已登记</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wage a day, from the family to the worker</source>
        <translation>日薪（客户付给家政员）(&amp;W)</translation>
    </message>
    <message>
        <source>Begin the trial</source>
        <translation>开始试工</translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation>开始试工</translation>
    </message>
    <message>
        <source>Result of the trial</source>
        <translation>试工结论</translation>
    </message>
    <message>
        <source>Trial decided</source>
        <translation>试工结论</translation>
    </message>
    <message>
        <source>&amp;Who said no</source>
        <translation>由谁提出(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Drop the candidate</source>
        <translation>不选该候选人</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>Candidate dropped</source>
        <translation>不选该候选人</translation>
    </message>
</context>
<context>
    <name>seraph::ui::NeedsSection</name>
    <message>
        <source>Who still has to learn what</source>
        <translation>谁还要学什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Everybody has everything that is asked of them.</source>
        <translation>所有人均已完成要求。</translation>
    </message>
    <message>
        <source>Start a &amp;campaign …</source>
        <translation>启动再认证(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 · open since %2</source>
        <translation>%1 · %2 起</translation>
    </message>
    <message>
        <source>Has &amp;read and confirmed it</source>
        <translation>本人已阅读确认(&amp;R)</translation>
    </message>
    <message>
        <source>Not asked of them …</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>Not asked of them after all</source>
        <translation>免除待学事项</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>%1 of %2 people have every course asked of them</source>
        <translation>应学 %2 人，全部完成 %1 人</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>再认证计划</translation>
    </message>
    <message>
        <source>%1 · by %2 · done %3 · open %4</source>
        <translation>%1 · %2前完成 · 已完成 %3 · 未完成 %4</translation>
    </message>
    <message>
        <source>End this campaign</source>
        <translation>结束此计划</translation>
    </message>
</context>
<context>
    <name>seraph::ui::NewCareDialog</name>
    <message>
        <source>New service record</source>
        <translation>新建服务记录</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>单次服务</translation>
    </message>
    <message>
        <source>rework, no session is used</source>
        <translation>返工（不扣次）</translation>
    </message>
    <message>
        <source>a placement with a daily log</source>
        <translation>上户（写每日日志）</translation>
    </message>
    <message>
        <source>choose later</source>
        <translation>稍后选择</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Carried out &amp;by</source>
        <translation>执行人(&amp;B)</translation>
    </message>
    <message>
        <source>Prepare the record</source>
        <translation>建立记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 used</source>
        <translation>%1 · %2 · 已用 %3/%4 次</translation>
    </message>
</context>
<context>
    <name>seraph::ui::NewCodePage</name>
    <message>
        <source>The workspace is open again</source>
        <translation>账套已重新打开</translation>
    </message>
    <message>
        <source>The recovery code is a new one; the old paper opens nothing here any more. Print it, seal it and destroy the old copies. It is shown only now.</source>
        <translation>恢复码已换成新的，旧的恢复卡在这里不再有效。请打印并密封保存，销毁旧的副本。新恢复码只在此时显示。</translation>
    </message>
    <message>
        <source>These people need a one-time password before they can sign in: %1. Give them one under Settings, Staff.</source>
        <translation>以下人员需要一次性密码才能登录：%1。请在“设置”的“员工”中发给他们。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Go to the &amp;sign-in</source>
        <translation>前往登录(&amp;S)</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>&amp;Print the recovery kit</source>
        <translation>打印恢复卡(&amp;P)</translation>
    </message>
    <message>
        <source>Both copies were sent to the printer.</source>
        <translation>两份都已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::NewPasswordFields</name>
    <message>
        <source>At least 15 characters. Five words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>至少 15 个字符。五个互不相干的词语最容易记住。</translation>
    </message>
    <message>
        <source>&amp;New password of the owner</source>
        <translation>负责人的新密码(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ObservationDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>考核要点</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Must (1)</source>
        <translation>必须(1)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who is examined</source>
        <translation>被考核人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>考官(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;cene, where one is played</source>
        <translation>演练剧本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>角色分工(&amp;P)</translation>
    </message>
    <message>
        <source>Who played what, separated by semicolons: client = Chen; nurse = Li</source>
        <translation>谁演什么，用分号分隔：客户=陈；护士=李</translation>
    </message>
    <message>
        <source>Score s&amp;heet</source>
        <translation>评分表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Check-ride, scene or practical exam</source>
        <translation>跟岗、演练或实操考核</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>保存结果</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ObservationsSection</name>
    <message>
        <source>passed · %1 %</source>
        <translation>通过 · %1%</translation>
    </message>
    <message>
        <source>not passed · %1 %</source>
        <translation>未通过 · %1%</translation>
    </message>
    <message>
        <source>Check-rides and scenes</source>
        <translation>跟岗与情景演练</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Nobody was seen at work in this period.</source>
        <translation>该时段没有考核记录。</translation>
    </message>
    <message>
        <source>&amp;Examine somebody …</source>
        <translation>登记考核(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a line on the left.</source>
        <translation>请在左侧选择一条记录。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · examiner %2</source>
        <translation>%1 · 考官 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>%1 · must</source>
        <translation>%1 · 必须</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OnCallDialog</name>
    <message>
        <source>&amp;Branch</source>
        <translation>门店(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>值班人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Number for clients</source>
        <translation>客户拨打的电话(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Change a duty</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>安排值班</translation>
    </message>
    <message>
        <source>Put on the roster</source>
        <translation>列入值班表</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>已列入值班表</translation>
    </message>
    <message>
        <source>Printed on emergency cards: the duty telephone.</source>
        <translation>会印在应急联系卡上，请填值班电话。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OnCallSection</name>
    <message>
        <source>On call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Nobody is on call. Enter who answers while you are closed, and every order prints their number on its emergency card.</source>
        <translation>还没有安排值班。登记闭店期间由谁接听，每张订单的应急联系卡都会印上电话。</translation>
    </message>
    <message>
        <source>&amp;A call came in …</source>
        <translation>接到紧急来电(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;New duty …</source>
        <translation>安排值班(&amp;N)…</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>现在值班</translation>
    </message>
    <message>
        <source>Chosen duty</source>
        <translation>所选班次</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Nobody in the next seven days</source>
        <translation>未来七天无人值班的时段</translation>
    </message>
    <message>
        <source>While you are open the desk answers.</source>
        <translation>营业时间由前台接听。</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>取消班次(&amp;D)</translation>
    </message>
    <message>
        <source>Duty dropped</source>
        <translation>班次已取消</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人值班</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OneTimeDialog</name>
    <message>
        <source>One-time password for %1</source>
        <translation>%1 的一次性密码</translation>
    </message>
    <message>
        <source>&amp;Copy for half a minute</source>
        <translation>复制（半分钟后清除）(&amp;C)</translation>
    </message>
    <message>
        <source>I have told it</source>
        <translation>已告知本人</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Tell it to them now: it is shown here and nowhere again. At the next sign-in they choose a password of their own before anything else.</source>
        <translation>请现在就告诉本人：关闭后不再显示。下次登录时，本人须先设置自己的密码，才能做别的事。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OrderChange</name>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1（原 %2）</translation>
    </message>
    <message>
        <source>%1: the client has to agree in writing</source>
        <translation>%1：须客户书面同意</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>What it means for the &amp;time</source>
        <translation>对时间的影响(&amp;T)</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>变更订单</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>提出变更</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>提出变更</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OrderTab</name>
    <message>
        <source>to be done</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩 %1/%2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Nothing ordered yet. A plan that is confirmed becomes an order by itself.</source>
        <translation>还没有订单。方案确认后自动生成订单。</translation>
    </message>
    <message>
        <source>Order from the price list</source>
        <translation>按价目表开单</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>Services that need a plan are ordered from it.</source>
        <translation>需要方案的项目从方案下单。</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>数量(&amp;O)</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>下单</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OrderView</name>
    <message>
        <source>%1 of %2 sessions left</source>
        <translation>剩余 %1/%2 次</translation>
    </message>
    <message>
        <source>Whole price</source>
        <translation>总价</translation>
    </message>
    <message>
        <source>To be used until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>变更订单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation>已用 %1/%2 次</translation>
    </message>
    <message>
        <source>%1, voided: %2</source>
        <translation>%1，已作废：%2</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>未付 %1</translation>
    </message>
    <message>
        <source>Note a payment</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Changes to the order</source>
        <translation>订单变更</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1（原 %2）</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>拒绝变更</translation>
    </message>
    <message>
        <source>One session used.</source>
        <translation>已划扣一次。</translation>
    </message>
    <message>
        <source>This session was not used</source>
        <translation>这次并未使用</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>订单已变更</translation>
    </message>
    <message>
        <source>The price rises. What shows that the client agreed?</source>
        <translation>价格上涨，用什么证明客户同意？</translation>
    </message>
    <message>
        <source>Proof of the agreement</source>
        <translation>同意的凭证</translation>
    </message>
    <message>
        <source>Scans and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>扫描件和图片 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The signed paper, scanned</source>
        <translation>已签字的纸质扫描件</translation>
    </message>
    <message>
        <source>A picture of the message</source>
        <translation>客户确认消息的截图</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>应急联系卡</translation>
    </message>
    <message>
        <source>Use a session…</source>
        <translation>划扣一次…</translation>
    </message>
    <message>
        <source>Closing a service record uses its session by itself. This takes one off without a record, for what was written down elsewhere.</source>
        <translation>关闭服务记录会自动划扣。这里不经服务记录直接划扣，用于在别处已有记录的情况。</translation>
    </message>
    <message>
        <source>&amp;On which day</source>
        <translation>哪一天(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>One of %n session(s) left</source>
        <translation>
            <numerusform>剩余 %n 次中的一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Use one session</source>
        <translation>划扣一次</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OrganisationPage</name>
    <message>
        <source>Branches</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Name of a new branch</source>
        <translation>新门店名称</translation>
    </message>
    <message>
        <source>Add &amp;branch</source>
        <translation>添加门店(&amp;B)</translation>
    </message>
    <message>
        <source>Name of a new room in the branch chosen at the left</source>
        <translation>新房间名称（属于左侧选中的门店）</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>新房间名称</translation>
    </message>
    <message>
        <source>Add &amp;room</source>
        <translation>添加房间(&amp;R)</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>收起(&amp;A)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Branch added: %1</source>
        <translation>已添加门店：%1</translation>
    </message>
    <message>
        <source>Room added: %1</source>
        <translation>已添加房间：%1</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>已收起：%1</translation>
    </message>
    <message>
        <source>Rooms, beds, desks: what can be booked. Type a name below and press Enter.</source>
        <translation>房间、床位、工位：凡能预约的都算。在下面输入名称，按回车添加。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OutcomeCard</name>
    <message>
        <source>&amp;End the talk</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>结果(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why nothing came of it</source>
        <translation>未成交原因(&amp;W)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OutcomeDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OutcomeText</name>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>治疗前：%1</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>客户自评</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>客观指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>before the first session</source>
        <translation>首次治疗前（基线）</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已保存评估</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation>结果评估</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing is to be measured these days. Forms arise by themselves on the days that a service sets.</source>
        <translation>近几天没有要评估的。到了项目设定的日子会自动生成。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::OverviewSection</name>
    <message>
        <source>Decided before, and what came of it</source>
        <translation>上次决定与效果</translation>
    </message>
    <message>
        <source>Three contradictions</source>
        <translation>三个关键矛盾</translation>
    </message>
    <message>
        <source>To the decisions</source>
        <translation>去决定</translation>
    </message>
    <message>
        <source>%1 gets better while %2 gets worse: both beyond chance. One figure alone would deceive.</source>
        <translation>%1变好而%2变差，都超出偶然。只看一个数字会被骗。</translation>
    </message>
    <message>
        <source>The frozen figures are not the ones that were sealed. Have the journal verified.</source>
        <translation>冻结的数字与封存时不一致。请核验日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since they were frozen, because records were corrected or came late.</source>
        <translation>
            <numerusform>冻结后有 %n 项数字因记录更正或补录而变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured of: %1. The parts of this page say what to enter.</source>
        <translation>这些维度没有任何数字：%1。各维度页写明要录入什么。</translation>
    </message>
    <message>
        <source>No reason was given for anything lost in this month.</source>
        <translation>本月没有登记流失原因。</translation>
    </message>
    <message>
        <source>Why people are lost</source>
        <translation>流失原因</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>星期 × 时段</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The figures propose nothing: no figure is off its target beyond chance.</source>
        <translation>数字没有提出矛盾：没有哪项超出偶然地偏离目标。</translation>
    </message>
    <message>
        <source>Nothing was decided in the review before.</source>
        <translation>上次评审没有决定事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s)</source>
        <translation>
            <numerusform>更早的 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::OwnPasswordScreen</name>
    <message>
        <source>At least 10 characters. Four words that do not belong together are easy to remember.</source>
        <translation>至少 10 个字符。四个互不相干的词既好记又难猜。</translation>
    </message>
    <message>
        <source>Your new &amp;password</source>
        <translation>您的新密码(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>使用这个密码</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1, choose a password of your own</source>
        <translation>%1，请设置自己的密码</translation>
    </message>
    <message>
        <source>Somebody else gave you the one you have just used. What you do here is kept under your name, so from now on only you should know how to sign in.</source>
        <translation>刚才用的密码是别人给您的。您在这里做的每件事都记在您名下，所以从现在起，只有您自己知道怎么登录。</translation>
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
        <source>You are the owner: you can do everything and let others sign in. Nobody can reset your password but you, with the recovery code of a later step.</source>
        <translation>您是负责人：可以做所有操作，并为他人开通登录。您的密码只有您自己能重设，用的是后面一步的恢复码。</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>机构与负责人</translation>
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
    <message>
        <source>Save as a spreadsheet</source>
        <translation>存成表格</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Pages</name>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>员工与权限</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>关于与开源许可</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Script cards</source>
        <translation>话术卡</translation>
    </message>
    <message>
        <source>Phrase rules</source>
        <translation>用语规则</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>服务目录</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>咨询接待</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>场所巡检</translation>
    </message>
    <message>
        <source>Lots and recalls</source>
        <translation>批号与召回</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所检查</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>天数与工时</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量改进</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度质评</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PaperDropText</name>
    <message>
        <source>Job sheet %1</source>
        <translation>服务单 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not every paper could be filed</source>
        <translation>有文件没能归档</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已归档：%1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 的《%1》</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PaperView</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>交卷(&amp;H)</translation>
    </message>
    <message>
        <source>Morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>Every answer is kept at once.</source>
        <translation>每次作答立即保存。</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PapersSection</name>
    <message>
        <source>Papers that are out</source>
        <translation>未收回的纸质文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>No paper is out.</source>
        <translation>没有未收回的文件。</translation>
    </message>
    <message>
        <source>File a signed paper</source>
        <translation>归档已签纸质件</translation>
    </message>
    <message>
        <source>Drop scans or photos of signed papers anywhere in the window: the code printed on them says whose they are, and they file themselves.</source>
        <translation>把签好的扫描件或照片拖到窗口任何地方：纸上的二维码说明是谁的哪一份，会自动归档。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PartDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: kept</source>
        <translation>%1：已保存</translation>
    </message>
    <message>
        <source>%1: put away</source>
        <translation>%1：已收起</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PartDialogs</name>
    <message>
        <source>&amp;Allergies</source>
        <translation>过敏史(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>既往史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Medication</source>
        <translation>用药情况(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Who lives there</source>
        <translation>家庭成员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pets</source>
        <translation>宠物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Taboos</source>
        <translation>禁忌(&amp;T)</translation>
    </message>
    <message>
        <source>Call in an &amp;emergency</source>
        <translation>紧急联系人(&amp;E)</translation>
    </message>
    <message>
        <source>Phone of that pe&amp;rson</source>
        <translation>紧急联系电话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Number or name there</source>
        <translation>号码或账号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注名(&amp;R)</translation>
    </message>
    <message>
        <source>Whose it is, or the name you gave them in the messenger.</source>
        <translation>号码是谁的，或者微信里给客户起的备注。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>How to get &amp;in</source>
        <translation>进门方式(&amp;I)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;What everybody must see</source>
        <translation>需要大家看到的内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日期(&amp;U)</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景资料</translation>
    </message>
    <message>
        <source>Masked; it stays as it is unless you type it anew.</source>
        <translation>已遮住部分；不重新输入就保持不变。</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Home, the parents&apos; home, a summer flat.</source>
        <translation>如：自己家、父母家、度假房。</translation>
    </message>
    <message>
        <source>Gate, door code, parking, whom to ring.</source>
        <translation>如：小区门、门禁密码、停车、按哪个门铃。</translation>
    </message>
    <message>
        <source>Empty: until it is ended.</source>
        <translation>不填：直到有人结束它。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束提醒</translation>
    </message>
    <message>
        <source>&amp;On file as</source>
        <translation>本人也是客户(&amp;O)</translation>
    </message>
    <message>
        <source>Where the guardian is a client, too.</source>
        <translation>监护人本人也在册时填写。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>档案</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PartSection</name>
    <message>
        <source>Figures of your department</source>
        <translation>本部门的指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>We have read it</source>
        <translation>我们已阅</translation>
    </message>
    <message>
        <source>Month and department</source>
        <translation>月份和部门</translation>
    </message>
    <message>
        <source>No review of the last months waits for your department.</source>
        <translation>近几个月没有待本部门知悉的评审。</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>已阅于 %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
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
    <name>seraph::ui::PaymentDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Way of paying</source>
        <translation>付款方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>单号(&amp;R)</translation>
    </message>
    <message>
        <source>What was &amp;wrong</source>
        <translation>错在哪里(&amp;W)</translation>
    </message>
    <message>
        <source>Void and write anew</source>
        <translation>作废并重开</translation>
    </message>
    <message>
        <source>Void and keep this one</source>
        <translation>作废并以此为准</translation>
    </message>
    <message>
        <source>Void the payment</source>
        <translation>作废收款</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Note a payment</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>&amp;Print the receipt</source>
        <translation>打印收据(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Void and write anew</source>
        <translation>作废并重开(&amp;V)</translation>
    </message>
    <message>
        <source>Void &amp;only</source>
        <translation>只作废(&amp;O)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PeopleCard</name>
    <message>
        <source>Who joins</source>
        <translation>谁加入</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1离开</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n missing</source>
        <translation>
            <numerusform>▲ 缺 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◆ %n due</source>
        <translation>
            <numerusform>◆ %n 项将到期</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 齐全</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PeriodBox</name>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PersonFile</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>New &amp;certificate</source>
        <translation>登记证书(&amp;C)</translation>
    </message>
    <message>
        <source>Observed &amp;level</source>
        <translation>能力观察(&amp;L)</translation>
    </message>
    <message>
        <source>Let &amp;through</source>
        <translation>缺证放行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print the file</source>
        <translation>打印档案(&amp;P)</translation>
    </message>
    <message>
        <source>Asked of this person</source>
        <translation>对此人的要求</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing is asked of this role.</source>
        <translation>此岗位没有要求。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No certificate is on file yet.</source>
        <translation>尚未登记证书。</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>扫描件(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;orrect</source>
        <translation>更正(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>作废(&amp;R)</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>观察日期</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的事实</translation>
    </message>
    <message>
        <source>Competences, as seen at work</source>
        <translation>能力（按实际观察）</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation>（原为%1）</translation>
    </message>
    <message>
        <source>✓ everything for %1 is there</source>
        <translation>✓ 已达到%1的全部条件</translation>
    </message>
    <message>
        <source>missing for %1: %2</source>
        <translation>距%1还差：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>授予%1</translation>
    </message>
    <message>
        <source>Passages without a certificate</source>
        <translation>缺证通过记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Let through by %1</source>
        <translation>由%1放行</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>已授予%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PersonSearch</name>
    <message>
        <source>People found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>put on file</source>
        <translation>建立档案</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PhotoCompareDialog</name>
    <message>
        <source>Compare photos</source>
        <translation>照片对比</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Under a line</source>
        <translation>滑动对比(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Match by two points</source>
        <translation>两点对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Click the same two points in both photos, such as the corners of the eyes.</source>
        <translation>在两张照片上点相同的两个点，例如两侧眼角。</translation>
    </message>
    <message>
        <source>Both photos are at the same scale by these points.</source>
        <translation>两张照片已按所选的点对齐到同一比例。</translation>
    </message>
    <message>
        <source>There are no photos in this client’s records yet.</source>
        <translation>该客户的服务记录中还没有照片。</translation>
    </message>
    <message>
        <source>The wheel zooms both, dragging moves both.</source>
        <translation>滚轮同时缩放，拖动同时移动。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PhotoPair</name>
    <message>
        <source>Two photos at the same scale</source>
        <translation>同比例的两张照片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PhraseEdit</name>
    <message>
        <source>Taken for a false alarm from now on</source>
        <translation>今后不再提示</translation>
    </message>
    <message>
        <source>“%1”: %2 Instead: %3 (F4: false alarm)</source>
        <translation>“%1”：%2。建议：%3（F4 误报）</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PhraseRulesPage</name>
    <message>
        <source>Phrase rules</source>
        <translation>用语规则</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>对外</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Wording or law</source>
        <translation>说法或法规</translation>
    </message>
    <message>
        <source>Search phrase rules</source>
        <translation>查找用语规则</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Type or paste a text here to see what the rules find in it.</source>
        <translation>在这里输入或粘贴一段文字，看看会提示什么。</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>试一段文字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>修改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;False alarms</source>
        <translation>误报(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新规则(&amp;N)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PinDialog</name>
    <message>
        <source>PIN for this shift</source>
        <translation>本班 PIN</translation>
    </message>
    <message>
        <source>PIN of six digits</source>
        <translation>六位数字 PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose six digits. They open the covered screen in a second, hold until the workspace is locked, and are written nowhere.</source>
        <translation>请设六位数字：遮屏后一秒就能打开，锁定账套后失效，不写在任何地方。</translation>
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
    <name>seraph::ui::PlaceText</name>
    <message>
        <source>Without a place for backups a broken disk takes everything.</source>
        <translation>没有备份位置，硬盘一坏就什么都没了。</translation>
    </message>
    <message>
        <source>This is the same disk as the data: if it breaks, both are gone. A USB drive is better.</source>
        <translation>这和数据在同一块硬盘上：硬盘坏了，两份都没了。最好用 U 盘或移动硬盘。</translation>
    </message>
    <message>
        <source>The backups are encrypted, so they may lie on a shared or synced folder.</source>
        <translation>备份是加密的，可以放在共享文件夹或网盘里。</translation>
    </message>
    <message>
        <source>This disk is never unplugged: what harms this PC, lightning or a virus, reaches the backups too. Put a copy on a drive that lies elsewhere, once a week.</source>
        <translation>这块盘一直插着：伤到这台电脑的东西（雷击、病毒）也会伤到备份。请每周另拷一份，放到别处的移动盘上。</translation>
    </message>
    <message>
        <source>Unplug the drive when you close and keep it away from this PC: a drive that is never unplugged is harmed together with it.</source>
        <translation>打烊时请拔下这块盘，放到别处：一直插着的盘会和电脑一起遭殃。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlacementDialogs</name>
    <message>
        <source>&amp;Way of working</source>
        <translation>上户方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>服务地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hours a day</source>
        <translation>每天小时数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rest days a month</source>
        <translation>每月休息天数(&amp;R)</translation>
    </message>
    <message>
        <source>W&amp;age: family to worker</source>
        <translation>工资：客户付家政员(&amp;A)</translation>
    </message>
    <message>
        <source>Wage p&amp;er</source>
        <translation>工资计法(&amp;E)</translation>
    </message>
    <message>
        <source>Pa&amp;yday</source>
        <translation>发薪日(&amp;Y)</translation>
    </message>
    <message>
        <source>Fee: family to a&amp;gency</source>
        <translation>服务费：客户付公司(&amp;G)</translation>
    </message>
    <message>
        <source>Fee per</source>
        <translation>服务费计法</translation>
    </message>
    <message>
        <source>Replace&amp;ments included</source>
        <translation>可换次数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trial days</source>
        <translation>试工天数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Insurance</source>
        <translation>保险(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Scope of the work</source>
        <translation>服务范围(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other agreements</source>
        <translation>其他约定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>下户日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Who asked for it</source>
        <translation>由谁提出(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Form of the contract</source>
        <translation>合同文本(&amp;F)</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>合同：%1</translation>
    </message>
    <message>
        <source>Draw up the contract</source>
        <translation>起草合同</translation>
    </message>
    <message>
        <source>Contract drawn up</source>
        <translation>合同已起草</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合同 %1</translation>
    </message>
    <message>
        <source>Keep the terms</source>
        <translation>保存条款</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>修改合同条款</translation>
    </message>
    <message>
        <source>Renew contract %1</source>
        <translation>续签合同 %1</translation>
    </message>
    <message>
        <source>Draw up the renewal</source>
        <translation>起草续签</translation>
    </message>
    <message>
        <source>Renewal drawn up</source>
        <translation>续签合同已起草</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>签字日期(&amp;S)</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 签字</translation>
    </message>
    <message>
        <source>I have seen the signature</source>
        <translation>我已见到签字</translation>
    </message>
    <message>
        <source>Signature noted</source>
        <translation>签字已登记</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>上户日期(&amp;F)</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>%1 上户</translation>
    </message>
    <message>
        <source>Plan the start</source>
        <translation>安排上户</translation>
    </message>
    <message>
        <source>Start planned</source>
        <translation>上户已安排</translation>
    </message>
    <message>
        <source>&amp;Started on</source>
        <translation>实际上户日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Handed over: keys, cards, cash</source>
        <translation>交接：钥匙、门卡、现金(&amp;H)</translation>
    </message>
    <message>
        <source>Has started</source>
        <translation>已上户</translation>
    </message>
    <message>
        <source>Placement started</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>End the placement</source>
        <translation>办理下户</translation>
    </message>
    <message>
        <source>Placement ended</source>
        <translation>下户</translation>
    </message>
    <message>
        <source>Nobody yet: match again</source>
        <translation>暂无，重新匹配</translation>
    </message>
    <message>
        <source>%1 (standing by)</source>
        <translation>%1（备选）</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>接替人(&amp;S)</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>换人：%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Worker replaced</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>&amp;Given back: keys, cards, cash</source>
        <translation>交还：钥匙、门卡、现金(&amp;G)</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>下户结清</translation>
    </message>
    <message>
        <source>Wage and fee are settled</source>
        <translation>工资与服务费已结清</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>&amp;Incident: damage, injury, a row</source>
        <translation>服务异常：损坏、受伤、争执(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>工时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>做了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Log kept</source>
        <translation>日志已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlacementText</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>has the skill</source>
        <translation>技能符合</translation>
    </message>
    <message>
        <source>lacks the skill</source>
        <translation>没有该技能</translation>
    </message>
    <message>
        <source>works this way: %1</source>
        <translation>可接：%1</translation>
    </message>
    <message>
        <source>does not work this way: %1</source>
        <translation>不接：%1</translation>
    </message>
    <message>
        <source>papers valid for the whole term</source>
        <translation>证件全程有效</translation>
    </message>
    <message>
        <source>not valid: %1</source>
        <translation>%1 无效</translation>
    </message>
    <message>
        <source>%1 runs out on %2</source>
        <translation>%1 于 %2 到期</translation>
    </message>
    <message>
        <source>free on these days</source>
        <translation>时间有空</translation>
    </message>
    <message>
        <source>in a household until %1</source>
        <translation>在户至 %1</translation>
    </message>
    <message>
        <source>on leave until %1</source>
        <translation>请假至 %1</translation>
    </message>
    <message>
        <source>available from %1</source>
        <translation>%1 起可上户</translation>
    </message>
    <message>
        <source>does not take: %1</source>
        <translation>不接受：%1</translation>
    </message>
    <message>
        <source>wage within the budget</source>
        <translation>期望薪资在预算内</translation>
    </message>
    <message>
        <source>expects more than the budget</source>
        <translation>期望薪资高于预算</translation>
    </message>
    <message>
        <source>was with this household before</source>
        <translation>曾服务过该户</translation>
    </message>
    <message>
        <source>this household said no before</source>
        <translation>该户以前没选</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>待匹配</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试工</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>签合同</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>待上户</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>待换人</translation>
    </message>
    <message>
        <source>In a household</source>
        <translation>在户</translation>
    </message>
    <message>
        <source>Ending within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Idle workers</source>
        <translation>待岗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a paper and how long it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>original not seen</source>
        <translation>未核验原件</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>this household had them replaced: %1</source>
        <translation>该户曾要求换掉：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlacementsTab</name>
    <message>
        <source>Placements</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;New need</source>
        <translation>新需求(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody has been looked for yet.</source>
        <translation>还没有登记过需求。</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新需求</translation>
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
    <name>seraph::ui::PlanComparison</name>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>我们承诺的效果</translation>
    </message>
    <message>
        <source>Options for %1</source>
        <translation>%1 的方案选项</translation>
    </message>
    <message>
        <source>Take your time. You may ask again, choose another option, or none.</source>
        <translation>请慢慢考虑。可以再问，可以选别的，也可以都不选。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanExplaining</name>
    <message>
        <source>%1 of %2 explained</source>
        <translation>已讲解 %1/%2</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解记录</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>讲解人</translation>
    </message>
    <message>
        <source>In your own words, if it is to be kept</source>
        <translation>需要留存的原话（可不填）</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>讲解原话</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>%1, %2, keyed in later</source>
        <translation>%1，%2，补录</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>All of it was explained</source>
        <translation>全部讲解完毕</translation>
    </message>
    <message>
        <source>Risks of the choice</source>
        <translation>所选项目的风险</translation>
    </message>
    <message>
        <source>All risks were told</source>
        <translation>风险已全部告知</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanOptionCard</name>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>May be promised</source>
        <translation>可承诺</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>The client takes this</source>
        <translation>客户选这个</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>配图</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanOptionDialog</name>
    <message>
        <source>New option</source>
        <translation>新选项</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>数量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>输入名称的一部分即可。</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>候选人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What it means for this client</source>
        <translation>对这位客户意味着什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reduction</source>
        <translation>优惠(&amp;R)</translation>
    </message>
    <message>
        <source>Below the lowest price a manager has to agree.</source>
        <translation>低于底价须经理同意。</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Made to measure</source>
        <translation>定制内容</translation>
    </message>
    <message>
        <source>Made to measure, on top of the list</source>
        <translation>价目表之外的定制内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Wait, or do nothing for now</source>
        <translation>先不做，再等等</translation>
    </message>
    <message>
        <source>May be promised: %1</source>
        <translation>可承诺：%1</translation>
    </message>
    <message>
        <source>Whole price %1</source>
        <translation>总价 %1</translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Option changed</source>
        <translation>修改方案选项</translation>
    </message>
    <message>
        <source>Option added</source>
        <translation>增加方案选项</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanPictures</name>
    <message>
        <source>A picture of this client</source>
        <translation>本人的图片</translation>
    </message>
    <message>
        <source>A picture of somebody who agreed to be shown</source>
        <translation>已同意公开者的图片</translation>
    </message>
    <message>
        <source>Pictures with this option</source>
        <translation>本选项的配图</translation>
    </message>
    <message>
        <source>Of other people only pictures are offered to whose publication they agreed in writing. Whoever takes that back disappears from here.</source>
        <translation>他人的图片只有本人书面同意公开后才会出现；撤回同意后即不再显示。</translation>
    </message>
    <message>
        <source>There is no picture that may be shown.</source>
        <translation>没有可以展示的图片。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanSteps</name>
    <message>
        <source>&amp;Findings, contraindications</source>
        <translation>检查所见、禁忌(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;May be treated</source>
        <translation>能否治疗(&amp;M)</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>面诊检查</translation>
    </message>
    <message>
        <source>I examined the client</source>
        <translation>我已检查客户</translation>
    </message>
    <message>
        <source>Examination kept</source>
        <translation>检查已保存</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In their words</source>
        <translation>客户原话(&amp;I)</translation>
    </message>
    <message>
        <source>The client does not want it</source>
        <translation>客户不做</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>关闭方案</translation>
    </message>
    <message>
        <source>Plan closed</source>
        <translation>方案已关闭</translation>
    </message>
    <message>
        <source>Approve fewer options</source>
        <translation>批准少于三个选项</translation>
    </message>
    <message>
        <source>Approve the customisation</source>
        <translation>批准超额定制</translation>
    </message>
    <message>
        <source>Approve the price</source>
        <translation>批准价格</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanTab</name>
    <message>
        <source>No plan yet. A plan shows real alternatives with their prices and risks.</source>
        <translation>还没有方案。方案要列出真实的备选、价格和风险。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What the client wants to &amp;reach</source>
        <translation>客户想达到什么(&amp;R)</translation>
    </message>
    <message>
        <source>In their own words.</source>
        <translation>用客户的原话。</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>开始做方案</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>方案已建立</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanText</name>
    <message>
        <source>Made to measure: %1 % of %2 % allowed</source>
        <translation>定制占比 %1%，上限 %2%</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>能带来什么</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Alternatives, doing nothing too</source>
        <translation>其他选择，含不做</translation>
    </message>
    <message>
        <source>Price, line by line</source>
        <translation>逐项价格</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>Who pays for complications</source>
        <translation>并发症费用由谁承担</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PlanView</name>
    <message>
        <source>Confirmed by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>Confirm the decision</source>
        <translation>确认决定</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>给客户看</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Add “wait”</source>
        <translation>加一项“先不做”</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>面诊检查</translation>
    </message>
    <message>
        <source>I stand for this plan</source>
        <translation>我确认此方案</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次展示</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Show at least three options; to wait may be one of them.</source>
        <translation>至少给出三个选项，“先不做”可以算一个。</translation>
    </message>
    <message>
        <source>Wait, or do nothing for now</source>
        <translation>先不做，再等等</translation>
    </message>
    <message>
        <source>Option added</source>
        <translation>增加方案选项</translation>
    </message>
    <message>
        <source>Option removed</source>
        <translation>移除方案选项</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>为什么选这个？</translation>
    </message>
    <message>
        <source>Keep the choice</source>
        <translation>记下选择</translation>
    </message>
    <message>
        <source>Choice kept</source>
        <translation>已记下选择</translation>
    </message>
    <message>
        <source>Decided; the order stands</source>
        <translation>已确认，订单已生成</translation>
    </message>
    <message>
        <source>Decided to wait</source>
        <translation>已决定先不做</translation>
    </message>
    <message>
        <source>You stand for this plan</source>
        <translation>您已确认此方案</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>已退回草稿</translation>
    </message>
    <message>
        <source>Files of this plan</source>
        <translation>方案附件</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>附件(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PremisesPage</name>
    <message>
        <source>Rounds of the premises</source>
        <translation>场所例行检查</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁做</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>&amp;Begin the round</source>
        <translation>开始巡检(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose the round</source>
        <translation>完成巡检(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation>打印登记册(&amp;P)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Rounds come from the catalogue. Release one there, and it is due here.</source>
        <translation>巡检项目来自服务目录；在那里发布后，这里就会到期提醒。</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>%1 · %2 done, %3 missed</source>
        <translation>%1 · 完成 %2，漏做 %3</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>偏差：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PriceDialog</name>
    <message>
        <source>Price of %1</source>
        <translation>%1的价格</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Price lines</source>
        <translation>价格明细</translation>
    </message>
    <message>
        <source>Why it changes; clients are told this</source>
        <translation>调价原因，会告知客户</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>调价原因</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>删除该行(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PrintDesk</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>正在查找打印机</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For the person it is about</source>
        <translation>交给本人</translation>
    </message>
    <message>
        <source>For work on site</source>
        <translation>现场工作用</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>For an authority or a court</source>
        <translation>提交主管部门或法院</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>Why is it printed?</source>
        <translation>打印原因</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>This PC has no printer. This page is never saved as a file: connect a printer, or copy it out by hand.</source>
        <translation>本机没有打印机。这一页不存成文件：请连接打印机，或手抄下来。</translation>
    </message>
    <message>
        <source>This PC has no printer. Save the page as PDF and print it elsewhere.</source>
        <translation>本机没有打印机。可以存成 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>Whoever holds this page can get in. Take it from the printer at once.</source>
        <translation>拿到这一页的人就能登录，打印后请立即取走。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Look for printers</source>
        <translation>查找打印机(&amp;L)</translation>
    </message>
    <message>
        <source>Print a &amp;test page</source>
        <translation>打印测试页(&amp;T)</translation>
    </message>
    <message>
        <source>Where each document goes</source>
        <translation>每种单据用哪台打印机</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>只对这台电脑生效</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer for: %1</source>
        <translation>打印机：%1</translation>
    </message>
    <message>
        <source>Paper for: %1</source>
        <translation>纸张：%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机……</translation>
    </message>
    <message>
        <source>This PC has no printer. Pages can be saved as PDF, except those that open something.</source>
        <translation>这台电脑没有打印机。页面可以存成 PDF，但能打开账套的页面除外。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Program</name>
    <message>
        <source>Locked at closing time.</source>
        <translation>已到打烊时间，已锁定。</translation>
    </message>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>一段时间无人使用，已锁定。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Locked. With a PIN for this shift the screen is only covered.</source>
        <translation>已锁定。设好本班 PIN 后，下次只会遮屏。</translation>
    </message>
    <message>
        <source>Locked: the PIN was wrong five times.</source>
        <translation>已锁定：PIN 连续输错五次。</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开其他账套</translation>
    </message>
    <message>
        <source>Who goes on? The workspace stays open.</source>
        <translation>换谁继续？账套保持打开。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Locked together with this PC.</source>
        <translation>已随这台电脑一起锁定。</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>This is the sample. Its password is: %1</source>
        <translation>这是示例账套，密码是：%1</translation>
    </message>
    <message>
        <source>Throw the sample away</source>
        <translation>清除示例</translation>
    </message>
    <message>
        <source>Everything in the sample is deleted, also what you added to it. The wizard for your own workspace comes next.</source>
        <translation>示例里的全部内容都会删除，包括您添加的。接着进入新建自己账套的向导。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>This folder is older than what this PC has seen</source>
        <translation>这个文件夹比这台电脑见过的旧</translation>
    </message>
    <message>
        <source>If you put an old copy back yourself, you can go on with it. What was entered since is not in it, the journal notes the break, and everybody else needs a new first password. If it was not you, restore the newest backup instead.</source>
        <translation>如果是您自己放回了旧副本，可以用它继续：之后录入的内容不在里面，日志会记下这次中断，其他人需要新的初始密码。如果不是您放的，请恢复最新的备份。</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>用旧副本继续</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>正在修改密码</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ProgramWindow</name>
    <message>
        <source>Seraph</source>
        <translation>天使台账</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ProposalsDialog</name>
    <message>
        <source>Proposals</source>
        <translation>升级建议</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Take it as a draft</source>
        <translation>采用为草稿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave ours as it is</source>
        <translation>保留我们的(&amp;L)</translation>
    </message>
    <message>
        <source>What this version of the program proposes</source>
        <translation>新版本带来的升级建议</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>会改动什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Your catalogue has seen everything that this version brings.</source>
        <translation>这个版本带来的内容都已处理过了。</translation>
    </message>
    <message>
        <source>%1 is there as a draft: look at it and release it.</source>
        <translation>“%1”已作为草稿放入目录：看过后请发布。</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QualificationDialogs</name>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>发证机构(&amp;I)</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>有效期起(&amp;F)</translation>
    </message>
    <message>
        <source>Valid un&amp;til</source>
        <translation>有效期至(&amp;T)</translation>
    </message>
    <message>
        <source>Empty: as long as this kind holds.</source>
        <translation>不填则按此种类的有效期计算。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Certificate entered</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>What was wron&amp;g</source>
        <translation>错在哪里(&amp;G)</translation>
    </message>
    <message>
        <source>Correct a certificate</source>
        <translation>更正证书</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>0 · not yet</source>
        <translation>0 · 还不会</translation>
    </message>
    <message>
        <source>1 · under guidance</source>
        <translation>1 · 有人带教</translation>
    </message>
    <message>
        <source>2 · alone, with support at hand</source>
        <translation>2 · 可独立，旁边有人</translation>
    </message>
    <message>
        <source>3 · alone</source>
        <translation>3 · 独立完成</translation>
    </message>
    <message>
        <source>4 · can teach it</source>
        <translation>4 · 能带教他人</translation>
    </message>
    <message>
        <source>&amp;Competence</source>
        <translation>能力项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>水平(&amp;L)</translation>
    </message>
    <message>
        <source>Seen &amp;on</source>
        <translation>观察日期(&amp;O)</translation>
    </message>
    <message>
        <source>What was s&amp;een</source>
        <translation>看到的事实(&amp;E)</translation>
    </message>
    <message>
        <source>Observed level</source>
        <translation>能力观察</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>May &amp;do</source>
        <translation>放行事项(&amp;D)</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>截止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务项目(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: whatever the service.</source>
        <translation>不填则不限项目。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Let somebody through</source>
        <translation>缺证放行</translation>
    </message>
    <message>
        <source>Let them through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>To &amp;do this</source>
        <translation>做这件事(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>须有(&amp;N)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增要求</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>已新增要求</translation>
    </message>
    <message>
        <source>&amp;Who (roles)</source>
        <translation>适用岗位(&amp;W)</translation>
    </message>
    <message>
        <source>None ticked: everybody.</source>
        <translation>不勾选表示所有人。</translation>
    </message>
    <message>
        <source>For which &amp;services</source>
        <translation>适用服务(&amp;S)</translation>
    </message>
    <message>
        <source>None ticked: whatever the service. A new rule only watches for thirty days, or until you turn it on.</source>
        <translation>不勾选表示所有服务。新要求先观察 30 天，也可以提前启用。</translation>
    </message>
    <message>
        <source>Whom the rule concerns</source>
        <translation>要求的适用范围</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>要求已修改</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QualificationText</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not asked of this person</source>
        <translation>%1：此人不要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation>（自 %1）</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation>（至 %1）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 达到 %2 级</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of work here</source>
        <translation>
            <numerusform>在岗满 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at least %2 % over %3 months</source>
        <translation>近 %3 个月%1不低于 %2%</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>watches until %1</source>
        <translation>观察至 %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::QualificationsPage</name>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>我的档案</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>规则库</translation>
    </message>
</context>
<context>
    <name>seraph::ui::Quality</name>
    <message>
        <source>Did it help? The look is due.</source>
        <translation>是否有效？到验证日了。</translation>
    </message>
    <message>
        <source>The action is due.</source>
        <translation>整改到期。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>质量改进</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>应急值班</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QuestionDialog</name>
    <message>
        <source>Options or marking scheme</source>
        <translation>选项或评分要点</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>领域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Question, Chinese</source>
        <translation>题目（中文）(&amp;Q)</translation>
    </message>
    <message>
        <source>Question, &amp;English</source>
        <translation>题目（英文）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>A 1 marks what is right. To be put in order: write them in the right order. In words: what the examiner looks for, with its points.</source>
        <translation>正确选项填 1；排序题按正确顺序填写；问答题和情景题填评分要点及分值。</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>解析(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Services (codes)</source>
        <translation>适用项目（编码）(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;OP (code)</source>
        <translation>规范（编码）(&amp;O)</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>题目 %1</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新建题目</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>保存题目</translation>
    </message>
    <message>
        <source>Question kept</source>
        <translation>题目已保存</translation>
    </message>
    <message>
        <source>Right / points</source>
        <translation>正确 / 分值</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QuestionView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>seraph::ui::QuestionsSection</name>
    <message>
        <source>new SOP: look at it</source>
        <translation>规范已更新</translation>
    </message>
    <message>
        <source>tells little</source>
        <translation>区分度低</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>偏难</translation>
    </message>
    <message>
        <source>works</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>%1 % · n=%2</source>
        <translation>%1% · n=%2</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>答对率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No questions in this area.</source>
        <translation>该领域暂无题目。</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>Take what is &amp;shipped</source>
        <translation>导入自带题目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New question …</source>
        <translation>新建题目(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 questions · scenarios %2 of %3</source>
        <translation>共 %1 题 · 情景题 %2 / %3</translation>
    </message>
    <message>
        <source>Choose a question on the left.</source>
        <translation>请在左侧选择题目。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n point(s))</source>
        <translation>
            <numerusform>%1（%n 分）</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved %1 %, told people apart by %2 (n=%3)</source>
        <translation>答对率 %1%，区分度 %2（n=%3）</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>停用(&amp;A)</translation>
    </message>
    <message>
        <source>Question put away</source>
        <translation>题目已停用</translation>
    </message>
    <message>
        <source>Still &amp;right</source>
        <translation>仍然正确(&amp;R)</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 courses and %2 questions came in.</source>
        <translation>已导入 %1 门课程、%2 道题。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecordText</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>人员岗位</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Holiday notice</source>
        <translation>放假通知</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>留痕记录</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>账套</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起时间</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购入日期</translation>
    </message>
    <message>
        <source>Key for sealing</source>
        <translation>加密公钥</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>校准到期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>联系邮箱</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Employed until</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>用工方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Home branch</source>
        <translation>所属门店</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>节假日安排</translation>
    </message>
    <message>
        <source>Owner or staff</source>
        <translation>负责人/员工</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>临时密码</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>业态</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Key for signing</source>
        <translation>签名公钥</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>排序拼音</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的操作</translation>
    </message>
    <message>
        <source>Right that was missing</source>
        <translation>缺少的权限</translation>
    </message>
    <message>
        <source>The code fits</source>
        <translation>恢复码相符</translation>
    </message>
    <message>
        <source>Account opened for use</source>
        <translation>账号启用</translation>
    </message>
    <message>
        <source>Account waits for a password</source>
        <translation>账号待设密码</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>账号停用</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>账号开立</translation>
    </message>
    <message>
        <source>Owner has new keys</source>
        <translation>负责人更换密钥</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>完成备份</translation>
    </message>
    <message>
        <source>Branch added</source>
        <translation>添加门店</translation>
    </message>
    <message>
        <source>Branch put away</source>
        <translation>收起门店</translation>
    </message>
    <message>
        <source>Branch changed</source>
        <translation>修改门店</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>PC added</source>
        <translation>添加电脑</translation>
    </message>
    <message>
        <source>PC declared lost</source>
        <translation>电脑挂失</translation>
    </message>
    <message>
        <source>Equipment added</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Equipment put away</source>
        <translation>收起设备</translation>
    </message>
    <message>
        <source>Equipment changed</source>
        <translation>修改设备</translation>
    </message>
    <message>
        <source>Holidays imported</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Special day added</source>
        <translation>添加特殊日</translation>
    </message>
    <message>
        <source>Special day removed</source>
        <translation>删除特殊日</translation>
    </message>
    <message>
        <source>Special day changed</source>
        <translation>修改特殊日</translation>
    </message>
    <message>
        <source>Journal entry opened</source>
        <translation>查看留痕明细</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>校验操作留痕</translation>
    </message>
    <message>
        <source>Opening hours set</source>
        <translation>设置营业时间</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>修改机构信息</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Roles set</source>
        <translation>设置岗位</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>升级数据</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>显示完整内容</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Views ended</source>
        <translation>结束查看</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Recovery kit printed</source>
        <translation>打印恢复码</translation>
    </message>
    <message>
        <source>Recovery kit replaced</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>Recovery kit tested</source>
        <translation>试用恢复码</translation>
    </message>
    <message>
        <source>Recovery kit used</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>添加岗位</translation>
    </message>
    <message>
        <source>Role put away</source>
        <translation>收起岗位</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Room added</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Room put away</source>
        <translation>收起房间</translation>
    </message>
    <message>
        <source>Room changed</source>
        <translation>修改房间</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Staff added</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Staff put away</source>
        <translation>收起员工</translation>
    </message>
    <message>
        <source>Contact data opened</source>
        <translation>查看联系方式</translation>
    </message>
    <message>
        <source>Staff file changed</source>
        <translation>修改员工档案</translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation>办理离职</translation>
    </message>
    <message>
        <source>Staff file opened</source>
        <translation>查看员工档案</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>删除个人数据</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>Task put away</source>
        <translation>收起待办</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>指派待办</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>完成待办</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>修改待办</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>重新打开待办</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation>建立账套</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>本人账号</translation>
    </message>
    <message>
        <source>See accounts and roles</source>
        <translation>查看账号与岗位</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>管理账号</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>做备份</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Make recovery kits</source>
        <translation>制作恢复码</translation>
    </message>
    <message>
        <source>See the recycle bin</source>
        <translation>查看回收站</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>See one&apos;s own journal</source>
        <translation>查看本人留痕</translation>
    </message>
    <message>
        <source>See the whole journal</source>
        <translation>查看全部留痕</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>校验操作留痕</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation>查看机构</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>See staff</source>
        <translation>查看员工</translation>
    </message>
    <message>
        <source>Change staff files</source>
        <translation>修改员工档案</translation>
    </message>
    <message>
        <source>Own tasks</source>
        <translation>本人待办</translation>
    </message>
    <message>
        <source>Give tasks to others</source>
        <translation>给他人派待办</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>waits for a password</source>
        <translation>待设密码</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>own records</source>
        <translation>本人数据</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Medical aesthetics</source>
        <translation>医美</translation>
    </message>
    <message>
        <source>Home-service agency</source>
        <translation>家政</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>全职</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>兼职</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>at locking</source>
        <translation>锁定时</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>open as usual</source>
        <translation>照常营业</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Old backups removed</source>
        <translation>旧备份已清理</translation>
    </message>
    <message>
        <source>See the PCs of the workspace</source>
        <translation>查看本工作区的电脑</translation>
    </message>
    <message>
        <source>Declare a PC lost</source>
        <translation>为电脑挂失</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Key of the file</source>
        <translation>文件密钥</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Whom it shows</source>
        <translation>涉及的人</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加了附件</translation>
    </message>
    <message>
        <source>Attached file put away</source>
        <translation>附件移入回收站</translation>
    </message>
    <message>
        <source>Pictures looked through</source>
        <translation>浏览了照片</translation>
    </message>
    <message>
        <source>Attached file opened</source>
        <translation>打开了附件</translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation>已清理残留</translation>
    </message>
    <message>
        <source>Attach photos and files</source>
        <translation>添加照片和附件</translation>
    </message>
    <message>
        <source>See photos and files</source>
        <translation>查看照片和附件</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The disk did not take the data</source>
        <translation>磁盘未能写入数据</translation>
    </message>
    <message>
        <source>Data before a restore deleted</source>
        <translation>已删除恢复前的数据</translation>
    </message>
    <message>
        <source>Service category</source>
        <translation>服务分类</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Version of a service</source>
        <translation>服务版本</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格版本</translation>
    </message>
    <message>
        <source>Internal cost</source>
        <translation>内部成本表</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>服务流程(SOP)</translation>
    </message>
    <message>
        <source>Version of an SOP</source>
        <translation>流程版本</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>文书版本</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Script card</source>
        <translation>话术卡</translation>
    </message>
    <message>
        <source>Phrase rule</source>
        <translation>用语规则</translation>
    </message>
    <message>
        <source>Dismissed phrase</source>
        <translation>已忽略的用语提示</translation>
    </message>
    <message>
        <source>Shipped content</source>
        <translation>内置内容</translation>
    </message>
    <message>
        <source>Care instructions</source>
        <translation>术后与使用须知</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>Possible changes</source>
        <translation>可能变更</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>价格构成</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间节点</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation>所在语句</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>疗程</translation>
    </message>
    <message>
        <source>Things to tell</source>
        <translation>告知事项</translation>
    </message>
    <message>
        <source>Dismissed at</source>
        <translation>忽略时间</translation>
    </message>
    <message>
        <source>Dismissed by</source>
        <translation>忽略人</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不含项</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>回访计划</translation>
    </message>
    <message>
        <source>Must find</source>
        <translation>应命中示例</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含项</translation>
    </message>
    <message>
        <source>Due again after</source>
        <translation>复购间隔</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Late entry after</source>
        <translation>补录时限</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Lowest without a manager</source>
        <translation>自主报价下限</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量字段</translation>
    </message>
    <message>
        <source>Must let pass</source>
        <translation>不应命中示例</translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <translation>结果指标</translation>
    </message>
    <message>
        <source>Pass criteria</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Results that may be promised</source>
        <translation>可承诺的结果</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>红旗症状</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>建议说法</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>Harmless in</source>
        <translation>例外语境</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用状态</translation>
    </message>
    <message>
        <source>Valid for months</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>Only near</source>
        <translation>须同时出现</translation>
    </message>
    <message>
        <source>Within characters</source>
        <translation>相隔字数</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>新增服务分类</translation>
    </message>
    <message>
        <source>Category edited</source>
        <translation>修改服务分类</translation>
    </message>
    <message>
        <source>Category put away</source>
        <translation>移除服务分类</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>新增服务</translation>
    </message>
    <message>
        <source>Service moved to another category</source>
        <translation>调整服务分类</translation>
    </message>
    <message>
        <source>Draft of a service begun</source>
        <translation>起草服务新版本</translation>
    </message>
    <message>
        <source>Draft of a service edited</source>
        <translation>修改服务草稿</translation>
    </message>
    <message>
        <source>Draft of a service thrown away</source>
        <translation>放弃服务草稿</translation>
    </message>
    <message>
        <source>Version of a service released</source>
        <translation>发布服务版本</translation>
    </message>
    <message>
        <source>Service put on or off sale</source>
        <translation>服务上架或下架</translation>
    </message>
    <message>
        <source>Service put away</source>
        <translation>移除服务</translation>
    </message>
    <message>
        <source>Price drafted</source>
        <translation>起草价格</translation>
    </message>
    <message>
        <source>Draft of a price thrown away</source>
        <translation>放弃价格草稿</translation>
    </message>
    <message>
        <source>Price released</source>
        <translation>发布价格</translation>
    </message>
    <message>
        <source>Internal cost saved</source>
        <translation>保存内部成本</translation>
    </message>
    <message>
        <source>SOP added</source>
        <translation>新增流程</translation>
    </message>
    <message>
        <source>Draft of an SOP begun</source>
        <translation>起草流程新版本</translation>
    </message>
    <message>
        <source>Draft of an SOP edited</source>
        <translation>修改流程草稿</translation>
    </message>
    <message>
        <source>Draft of an SOP thrown away</source>
        <translation>放弃流程草稿</translation>
    </message>
    <message>
        <source>Version of an SOP released</source>
        <translation>发布流程版本</translation>
    </message>
    <message>
        <source>SOP put away</source>
        <translation>移除流程</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>新增文书</translation>
    </message>
    <message>
        <source>Draft of a document begun</source>
        <translation>起草文书新版本</translation>
    </message>
    <message>
        <source>Draft of a document edited</source>
        <translation>修改文书草稿</translation>
    </message>
    <message>
        <source>Draft of a document thrown away</source>
        <translation>放弃文书草稿</translation>
    </message>
    <message>
        <source>Version of a document released</source>
        <translation>发布文书版本</translation>
    </message>
    <message>
        <source>Version of a document retired</source>
        <translation>停用文书版本</translation>
    </message>
    <message>
        <source>Document put away</source>
        <translation>移除文书</translation>
    </message>
    <message>
        <source>Touchpoint edited</source>
        <translation>修改触点</translation>
    </message>
    <message>
        <source>Script card added</source>
        <translation>新增话术卡</translation>
    </message>
    <message>
        <source>Script card edited</source>
        <translation>修改话术卡</translation>
    </message>
    <message>
        <source>Script card put away</source>
        <translation>移除话术卡</translation>
    </message>
    <message>
        <source>Phrase rule saved</source>
        <translation>保存用语规则</translation>
    </message>
    <message>
        <source>Phrase rule put away</source>
        <translation>移除用语规则</translation>
    </message>
    <message>
        <source>False alarm of a phrase rule dismissed</source>
        <translation>忽略用语提示</translation>
    </message>
    <message>
        <source>Dismissed phrase taken up again</source>
        <translation>恢复用语提示</translation>
    </message>
    <message>
        <source>Proposal of an upgrade taken over</source>
        <translation>采用升级建议</translation>
    </message>
    <message>
        <source>Proposal of an upgrade declined</source>
        <translation>不采用升级建议</translation>
    </message>
    <message>
        <source>See services, prices, documents and phrase rules</source>
        <translation>查看服务目录、价格、文书和用语规则</translation>
    </message>
    <message>
        <source>Edit drafts of the catalogue</source>
        <translation>编辑服务目录草稿</translation>
    </message>
    <message>
        <source>Release versions and put services on sale</source>
        <translation>发布版本、服务上下架</translation>
    </message>
    <message>
        <source>See and edit internal cost</source>
        <translation>查看和编辑内部成本</translation>
    </message>
    <message>
        <source>Dismiss false alarms of phrase rules</source>
        <translation>忽略用语误报</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>With a full plan</source>
        <translation>完整方案</translation>
    </message>
    <message>
        <source>Simple order</source>
        <translation>直接开单</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>Health certificate</source>
        <translation>健康证</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急联系</translation>
    </message>
    <message>
        <source>Not suitable for</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>关怀回访</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果复核</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果通知</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>Device and room</source>
        <translation>设备场地</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Worker&apos;s pay</source>
        <translation>家政员劳务</translation>
    </message>
    <message>
        <source>Agency fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Each day at opening</source>
        <translation>每日开门</translation>
    </message>
    <message>
        <source>Each day at closing</source>
        <translation>每日关门</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>At each use</source>
        <translation>每次使用</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>双人核对</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>个性化</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认书</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私告知</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Candidate sheet</source>
        <translation>候选人卡</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款凭证</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每次有效</translation>
    </message>
    <message>
        <source>Until withdrawn</source>
        <translation>撤回前有效</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>敏感个人信息</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开使用</translation>
    </message>
    <message>
        <source>For minors</source>
        <translation>未成年人须监护人</translation>
    </message>
    <message>
        <source>To be asked each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>After the service</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Public text</source>
        <translation>对外宣传</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No version is in force</source>
        <translation>还没有发布版本</translation>
    </message>
    <message>
        <source>A block of the promise is blank</source>
        <translation>服务承诺有空缺</translation>
    </message>
    <message>
        <source>No price is in force</source>
        <translation>没有生效的价格</translation>
    </message>
    <message>
        <source>No SOP is in force</source>
        <translation>没有生效的流程</translation>
    </message>
    <message>
        <source>A consent it needs is not released</source>
        <translation>所需同意书未发布</translation>
    </message>
    <message>
        <source>The price is still the shipped example</source>
        <translation>价格仍是内置示例</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Address of a client</source>
        <translation>客户地址</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Background of a client</source>
        <translation>客户背景资料</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>确认不是同一人</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>家庭角色</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>来源说明</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Wishes to be reached</source>
        <translation>联系方式偏好</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>营销信息</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>已合并到</translation>
    </message>
    <message>
        <source>Comparing form</source>
        <translation>比对形式</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>备注名</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>进门方式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Guardian as a client</source>
        <translation>监护人的客户档案</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>既往史</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>用药情况</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Taboos</source>
        <translation>禁忌</translation>
    </message>
    <message>
        <source>First</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Number of the reason</source>
        <translation>事由编号</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>登记了客户</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>修改了客户资料</translation>
    </message>
    <message>
        <source>Client put away</source>
        <translation>客户档案移入回收站</translation>
    </message>
    <message>
        <source>Files merged</source>
        <translation>合并了档案</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>确认不是同一人</translation>
    </message>
    <message>
        <source>Client&apos;s page opened</source>
        <translation>查看了客户页面</translation>
    </message>
    <message>
        <source>Background opened</source>
        <translation>查看了背景资料</translation>
    </message>
    <message>
        <source>Whole file opened</source>
        <translation>查看了完整档案</translation>
    </message>
    <message>
        <source>Access report opened</source>
        <translation>查看了访问记录</translation>
    </message>
    <message>
        <source>Number revealed</source>
        <translation>查看了完整联系方式</translation>
    </message>
    <message>
        <source>Identity number revealed</source>
        <translation>查看了完整证件号</translation>
    </message>
    <message>
        <source>Guardian&apos;s number revealed</source>
        <translation>查看了监护人电话</translation>
    </message>
    <message>
        <source>Revealed numbers looked into</source>
        <translation>核查了号码查看情况</translation>
    </message>
    <message>
        <source>Clients handed over</source>
        <translation>交接了客户</translation>
    </message>
    <message>
        <source>Activity of a person opened</source>
        <translation>查看了员工的访问统计</translation>
    </message>
    <message>
        <source>Household added</source>
        <translation>添加了家庭</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>修改了家庭</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>添加了联系方式</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>修改了联系方式</translation>
    </message>
    <message>
        <source>Contact put away</source>
        <translation>移除了联系方式</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>添加了地址</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>修改了地址</translation>
    </message>
    <message>
        <source>Address put away</source>
        <translation>移除了地址</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>添加了提醒</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>修改了提醒</translation>
    </message>
    <message>
        <source>Alert ended</source>
        <translation>结束了提醒</translation>
    </message>
    <message>
        <source>Guardian added</source>
        <translation>添加了监护人</translation>
    </message>
    <message>
        <source>Guardian changed</source>
        <translation>修改了监护人</translation>
    </message>
    <message>
        <source>Guardian put away</source>
        <translation>移除了监护人</translation>
    </message>
    <message>
        <source>Background written</source>
        <translation>填写了背景资料</translation>
    </message>
    <message>
        <source>See clients</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Add and change clients</source>
        <translation>登记和修改客户</translation>
    </message>
    <message>
        <source>See whole telephone numbers</source>
        <translation>查看完整电话</translation>
    </message>
    <message>
        <source>See whole identity numbers</source>
        <translation>查看完整证件号</translation>
    </message>
    <message>
        <source>See emergency contact and household</source>
        <translation>查看紧急联系人和家庭情况</translation>
    </message>
    <message>
        <source>See and change health information</source>
        <translation>查看和修改健康信息</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>合并客户档案</translation>
    </message>
    <message>
        <source>Hand over clients of leavers</source>
        <translation>交接离职员工的客户</translation>
    </message>
    <message>
        <source>Report who saw a client&apos;s data</source>
        <translation>出具客户资料访问记录</translation>
    </message>
    <message>
        <source>Look into revealed numbers</source>
        <translation>核查号码查看情况</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>微信或短信</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>同意接收</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝接收</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>same contact</source>
        <translation>联系方式相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same pinyin</source>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>负责岗位</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询登记</translation>
    </message>
    <message>
        <source>Visit of a client</source>
        <translation>到店登记</translation>
    </message>
    <message>
        <source>Consultation record</source>
        <translation>面诊咨询记录</translation>
    </message>
    <message>
        <source>Participant of a consultation</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>告知记录</translation>
    </message>
    <message>
        <source>Option of a plan</source>
        <translation>方案选项</translation>
    </message>
    <message>
        <source>Approved exception</source>
        <translation>例外审批</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Session used</source>
        <translation>扣次</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Payment note</source>
        <translation>收款登记</translation>
    </message>
    <message>
        <source>Same-day check</source>
        <translation>当日核对</translation>
    </message>
    <message>
        <source>Touchpoint reached</source>
        <translation>触点记录</translation>
    </message>
    <message>
        <source>Picture with an option</source>
        <translation>方案选项配图</translation>
    </message>
    <message>
        <source>Wording against a phrase rule</source>
        <translation>用语规则命中</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>联系昵称</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>首次应答时间</translation>
    </message>
    <message>
        <source>First answered by</source>
        <translation>首次应答人</translation>
    </message>
    <message>
        <source>Keyed later</source>
        <translation>事后补录</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>未成交原因</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>未成交说明</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>Triaged at</source>
        <translation>分诊时间</translation>
    </message>
    <message>
        <source>Consultation since</source>
        <translation>面诊开始时间</translation>
    </message>
    <message>
        <source>Service since</source>
        <translation>服务开始时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离店时间</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Had to repeat</source>
        <translation>需要重复说明</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>面诊医生</translation>
    </message>
    <message>
        <source>Examined at</source>
        <translation>面诊时间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>Fitness for treatment</source>
        <translation>是否适合治疗</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>说明时间</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Confirmed by the physician at</source>
        <translation>医生确认时间</translation>
    </message>
    <message>
        <source>Presented at</source>
        <translation>呈现时间</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>所选方案</translation>
    </message>
    <message>
        <source>Chosen at</source>
        <translation>选择时间</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Version of the service</source>
        <translation>服务版本</translation>
    </message>
    <message>
        <source>Version of the price</source>
        <translation>价格版本</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lines made to measure</source>
        <translation>定制明细</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>低于最低价</translation>
    </message>
    <message>
        <source>Promised results</source>
        <translation>承诺效果</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Way of ordering</source>
        <translation>下单方式</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Voided at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Reason for voiding</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>变更前金额</translation>
    </message>
    <message>
        <source>Amount after</source>
        <translation>变更后金额</translation>
    </message>
    <message>
        <source>Effect on time</source>
        <translation>对时间的影响</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Version of the document</source>
        <translation>文书版本</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>签署人姓名</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>见证人姓名</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation>签名校验值</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>准备人</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>Signed on the day</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Reason for ending</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>放行医生</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Reason for clearing</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次应答</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>告知项</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>讲解内容</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Shown in it</source>
        <translation>图中人物</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>说明原话</translation>
    </message>
    <message>
        <source>Enquiry recorded</source>
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>Enquiry changed</source>
        <translation>修改咨询</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>应答咨询</translation>
    </message>
    <message>
        <source>Enquiry became a client</source>
        <translation>咨询转为客户</translation>
    </message>
    <message>
        <source>Enquiry lost</source>
        <translation>咨询未成交</translation>
    </message>
    <message>
        <source>Enquiry taken up again</source>
        <translation>重新跟进咨询</translation>
    </message>
    <message>
        <source>Visit booked</source>
        <translation>预约到店</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>未约到店</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>修改到店登记</translation>
    </message>
    <message>
        <source>Visit a step on</source>
        <translation>推进到店状态</translation>
    </message>
    <message>
        <source>Visit a step back</source>
        <translation>退回到店状态</translation>
    </message>
    <message>
        <source>Consultation begun</source>
        <translation>开始面诊</translation>
    </message>
    <message>
        <source>Consultation changed</source>
        <translation>修改面诊记录</translation>
    </message>
    <message>
        <source>Joined a consultation</source>
        <translation>加入面诊</translation>
    </message>
    <message>
        <source>Left a consultation</source>
        <translation>离开面诊</translation>
    </message>
    <message>
        <source>Client examined</source>
        <translation>医生面诊检查</translation>
    </message>
    <message>
        <source>Disclosures given</source>
        <translation>完成告知</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>结束面诊</translation>
    </message>
    <message>
        <source>Consultation opened</source>
        <translation>查看面诊记录</translation>
    </message>
    <message>
        <source>Consultations looked through</source>
        <translation>浏览面诊记录</translation>
    </message>
    <message>
        <source>Plan drafted</source>
        <translation>起草方案</translation>
    </message>
    <message>
        <source>Option added</source>
        <translation>增加方案选项</translation>
    </message>
    <message>
        <source>Option changed</source>
        <translation>修改方案选项</translation>
    </message>
    <message>
        <source>Option removed</source>
        <translation>移除方案选项</translation>
    </message>
    <message>
        <source>Exception approved</source>
        <translation>批准例外</translation>
    </message>
    <message>
        <source>Plan confirmed by the physician</source>
        <translation>医生确认方案</translation>
    </message>
    <message>
        <source>Plan presented</source>
        <translation>呈现方案</translation>
    </message>
    <message>
        <source>Plan explained</source>
        <translation>讲解方案</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>选定方案</translation>
    </message>
    <message>
        <source>Plan confirmed</source>
        <translation>确认方案</translation>
    </message>
    <message>
        <source>Plan declined</source>
        <translation>放弃方案</translation>
    </message>
    <message>
        <source>Plan revised</source>
        <translation>退回修改方案</translation>
    </message>
    <message>
        <source>Plan opened</source>
        <translation>查看方案</translation>
    </message>
    <message>
        <source>Plans looked through</source>
        <translation>浏览方案</translation>
    </message>
    <message>
        <source>Picture shown with an option</source>
        <translation>给方案选项配图</translation>
    </message>
    <message>
        <source>Picture taken off an option</source>
        <translation>撤下方案配图</translation>
    </message>
    <message>
        <source>Pictures looked through for a plan</source>
        <translation>为方案查看可展示图片</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Used session voided</source>
        <translation>撤销扣次</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>提出变更</translation>
    </message>
    <message>
        <source>Change agreed</source>
        <translation>确认变更</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>拒绝变更</translation>
    </message>
    <message>
        <source>Payment noted</source>
        <translation>登记收款</translation>
    </message>
    <message>
        <source>Payment note voided</source>
        <translation>作废收款</translation>
    </message>
    <message>
        <source>Consent prepared</source>
        <translation>准备同意书</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>签署同意书</translation>
    </message>
    <message>
        <source>Signed paper filed</source>
        <translation>纸质签署归档</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>拒绝签署</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Consent opened</source>
        <translation>查看同意书</translation>
    </message>
    <message>
        <source>Same-day check looked at</source>
        <translation>查看当日核对</translation>
    </message>
    <message>
        <source>Same-day check made</source>
        <translation>完成当日核对</translation>
    </message>
    <message>
        <source>Concern cleared by the physician</source>
        <translation>医生放行当日异常</translation>
    </message>
    <message>
        <source>See enquiries</source>
        <translation>查看咨询登记</translation>
    </message>
    <message>
        <source>Work on enquiries</source>
        <translation>处理咨询登记</translation>
    </message>
    <message>
        <source>See the arrivals board</source>
        <translation>查看到店看板</translation>
    </message>
    <message>
        <source>Work on the arrivals board</source>
        <translation>操作到店看板</translation>
    </message>
    <message>
        <source>See consultations and plans</source>
        <translation>查看面诊与方案</translation>
    </message>
    <message>
        <source>Consult and make plans</source>
        <translation>面诊与制定方案</translation>
    </message>
    <message>
        <source>Examine and confirm plans as a physician</source>
        <translation>医生检查与确认方案</translation>
    </message>
    <message>
        <source>Approve exceptions of plans</source>
        <translation>批准方案例外</translation>
    </message>
    <message>
        <source>See orders and payments</source>
        <translation>查看订单与收款</translation>
    </message>
    <message>
        <source>Place and change orders</source>
        <translation>下单与变更</translation>
    </message>
    <message>
        <source>Note and void payments</source>
        <translation>登记与作废收款</translation>
    </message>
    <message>
        <source>Use sessions</source>
        <translation>扣次</translation>
    </message>
    <message>
        <source>See consents</source>
        <translation>查看同意书</translation>
    </message>
    <message>
        <source>Take and withdraw consents</source>
        <translation>签署与撤回同意书</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>即时消息</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Became a client</source>
        <translation>已转客户</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>已分诊</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>面诊中</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离店</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Thinking it over</source>
        <translation>考虑中</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>暂不适合</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已呈现</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Wait or do nothing</source>
        <translation>暂不做</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>少于三个选项</translation>
    </message>
    <message>
        <source>Customisation</source>
        <translation>超出定制比例</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Earnest money (定金)</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Advance payment (订金)</source>
        <translation>订金</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预收款</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>待签署</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户本人</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>风险告知</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>方案讲解</translation>
    </message>
    <message>
        <source>Physician’s word</source>
        <translation>医生确认</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>客户选择</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>answered in</source>
        <translation>答复用时</translation>
    </message>
    <message>
        <source>items told</source>
        <translation>项已告知</translation>
    </message>
    <message>
        <source>options</source>
        <translation>个方案可选</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>讲解完整度</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>份文件</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>plan declined</source>
        <translation>方案未接受</translation>
    </message>
    <message>
        <source>referred elsewhere</source>
        <translation>已转介</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业证</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Round of the premises</source>
        <translation>场所巡检</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>补充记录</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>每日日志</translation>
    </message>
    <message>
        <source>Lot of a product</source>
        <translation>产品批号</translation>
    </message>
    <message>
        <source>Material used</source>
        <translation>使用材料</translation>
    </message>
    <message>
        <source>Why it was broken off</source>
        <translation>中止原因</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>口述人</translation>
    </message>
    <message>
        <source>Client informed</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>结案人</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Instructions (English)</source>
        <translation>操作要求（英文）</translation>
    </message>
    <message>
        <source>Instructions (Chinese)</source>
        <translation>操作要求（中文）</translation>
    </message>
    <message>
        <source>Began as an emergency</source>
        <translation>紧急开始人</translation>
    </message>
    <message>
        <source>Reason of the emergency</source>
        <translation>紧急原因</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品条码</translation>
    </message>
    <message>
        <source>Key step</source>
        <translation>关键步骤</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>逾时补记</translation>
    </message>
    <message>
        <source>Licence held</source>
        <translation>执业类别</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <translation>执业有效期</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Reason of the recall</source>
        <translation>召回原因</translation>
    </message>
    <message>
        <source>Recalled at</source>
        <translation>召回时间</translation>
    </message>
    <message>
        <source>Recalled by</source>
        <translation>召回人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册证号</translation>
    </message>
    <message>
        <source>Responsible practitioner</source>
        <translation>主诊（负责人）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>单次服务</translation>
    </message>
    <message>
        <source>Version of the standard</source>
        <translation>SOP 版本</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>开始人</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Service broken off</source>
        <translation>中止服务</translation>
    </message>
    <message>
        <source>Addendum written</source>
        <translation>写补充记录</translation>
    </message>
    <message>
        <source>Performer assigned</source>
        <translation>指定执行人</translation>
    </message>
    <message>
        <source>Service record closed</source>
        <translation>服务记录结案</translation>
    </message>
    <message>
        <source>Deviation written down</source>
        <translation>记录偏差</translation>
    </message>
    <message>
        <source>Service begun in an emergency</source>
        <translation>紧急开始服务</translation>
    </message>
    <message>
        <source>Daily log written</source>
        <translation>写每日日志</translation>
    </message>
    <message>
        <source>Service record opened</source>
        <translation>查看服务记录</translation>
    </message>
    <message>
        <source>Photos of services looked through</source>
        <translation>浏览服务照片</translation>
    </message>
    <message>
        <source>Service prepared</source>
        <translation>建立服务记录</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成步骤</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Ordinary steps confirmed</source>
        <translation>确认普通步骤</translation>
    </message>
    <message>
        <source>Lot entered</source>
        <translation>登记批号</translation>
    </message>
    <message>
        <source>Lot changed</source>
        <translation>修改批号</translation>
    </message>
    <message>
        <source>Recall lifted</source>
        <translation>解除召回</translation>
    </message>
    <message>
        <source>Lot recalled</source>
        <translation>召回批号</translation>
    </message>
    <message>
        <source>Recipients of a lot looked up</source>
        <translation>查询批号去向</translation>
    </message>
    <message>
        <source>Material taken off</source>
        <translation>移除用料</translation>
    </message>
    <message>
        <source>Round of the premises closed</source>
        <translation>巡检完成</translation>
    </message>
    <message>
        <source>Deviation in a round written down</source>
        <translation>记录巡检偏差</translation>
    </message>
    <message>
        <source>Round of the premises begun</source>
        <translation>开始巡检</translation>
    </message>
    <message>
        <source>Step of a round done</source>
        <translation>完成巡检步骤</translation>
    </message>
    <message>
        <source>Step of a round left out</source>
        <translation>跳过巡检步骤</translation>
    </message>
    <message>
        <source>See service records</source>
        <translation>查看服务记录</translation>
    </message>
    <message>
        <source>Carry out services and keep their records</source>
        <translation>执行服务并记录</translation>
    </message>
    <message>
        <source>Begin a treatment in an emergency</source>
        <translation>紧急情况下开始治疗</translation>
    </message>
    <message>
        <source>Enter and recall lots</source>
        <translation>登记与召回批号</translation>
    </message>
    <message>
        <source>Look up who received a lot</source>
        <translation>查询批号去向</translation>
    </message>
    <message>
        <source>See rounds of the premises</source>
        <translation>查看场所巡检</translation>
    </message>
    <message>
        <source>Make rounds of the premises</source>
        <translation>执行场所巡检</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Client’s wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Discomfort or reaction</source>
        <translation>不适或反应</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>顺序颠倒</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复操作</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>服务完成</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Household of a client set</source>
        <translation>设定客户的家庭</translation>
    </message>
    <message>
        <source>Household opened</source>
        <translation>查看家庭</translation>
    </message>
    <message>
        <source>Household put away</source>
        <translation>家庭已收起</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Rows that came in</source>
        <translation>已导入行的指纹</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>文件列对应关系</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>列与字段的对应</translation>
    </message>
    <message>
        <source>Entry in the journal</source>
        <translation>留痕编号</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Client brought in</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>File brought in</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>List saved as a spreadsheet</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Client saved as files</source>
        <translation>导出客户档案</translation>
    </message>
    <message>
        <source>Open course brought in</source>
        <translation>导入剩余疗程</translation>
    </message>
    <message>
        <source>Service brought in</source>
        <translation>导入服务项目</translation>
    </message>
    <message>
        <source>Member of staff brought in</source>
        <translation>导入员工</translation>
    </message>
    <message>
        <source>Save everything about a client as files</source>
        <translation>导出单个客户的全部资料</translation>
    </message>
    <message>
        <source>Bring in spreadsheets and take them back</source>
        <translation>导入表格并可撤销</translation>
    </message>
    <message>
        <source>Save lists as spreadsheets</source>
        <translation>导出列表为表格</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open courses</source>
        <translation>剩余疗程</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>服务与价格</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Four blocks</source>
        <translation>四项说明</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>适用人群</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fixed or custom</source>
        <translation>固定或可选</translation>
    </message>
    <message>
        <source>Limit in hours</source>
        <translation>时限(小时)</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>单独签署</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Version of a survey</source>
        <translation>问卷版本</translation>
    </message>
    <message>
        <source>Answer to a survey</source>
        <translation>问卷答卷</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>填写时机</translation>
    </message>
    <message>
        <source>Satisfaction (1–5)</source>
        <translation>满意度（1–5）</translation>
    </message>
    <message>
        <source>Score (1–10)</source>
        <translation>评分（1–10）</translation>
    </message>
    <message>
        <source>Recommendation (0–10)</source>
        <translation>推荐意愿（0–10）</translation>
    </message>
    <message>
        <source>Trust (0–10)</source>
        <translation>信任度（0–10）</translation>
    </message>
    <message>
        <source>Clarity of fees (1–5)</source>
        <translation>收费透明（1–5）</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Low answer</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Looked into at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Looked into by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>开场语</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢语</translation>
    </message>
    <message>
        <source>Task after a low answer</source>
        <translation>低分任务</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体满意</translation>
    </message>
    <message>
        <source>Survey answered</source>
        <translation>填写问卷</translation>
    </message>
    <message>
        <source>Low answer looked into</source>
        <translation>处理低分评价</translation>
    </message>
    <message>
        <source>Comment released or withdrawn</source>
        <translation>公开或收回评语</translation>
    </message>
    <message>
        <source>Survey added</source>
        <translation>新增问卷</translation>
    </message>
    <message>
        <source>Survey drafted</source>
        <translation>起草问卷</translation>
    </message>
    <message>
        <source>Survey draft changed</source>
        <translation>修改问卷草稿</translation>
    </message>
    <message>
        <source>Survey draft thrown away</source>
        <translation>丢弃问卷草稿</translation>
    </message>
    <message>
        <source>Survey released</source>
        <translation>发布问卷</translation>
    </message>
    <message>
        <source>Survey put away</source>
        <translation>停用问卷</translation>
    </message>
    <message>
        <source>See answers and figures of surveys</source>
        <translation>查看评价和统计</translation>
    </message>
    <message>
        <source>Open the kiosk and key in answers</source>
        <translation>打开自助评价、录入问卷</translation>
    </message>
    <message>
        <source>Look into low answers</source>
        <translation>处理低分评价</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation>修改问卷</translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>到店后</translation>
    </message>
    <message>
        <source>after a plan was explained</source>
        <translation>方案讲解后</translation>
    </message>
    <message>
        <source>during a placement</source>
        <translation>在户期间</translation>
    </message>
    <message>
        <source>after a placement</source>
        <translation>下户后</translation>
    </message>
    <message>
        <source>by their own hand</source>
        <translation>客户自填</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>推荐意愿</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信任度</translation>
    </message>
    <message>
        <source>had to repeat</source>
        <translation>重复讲述</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>收费透明</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Try of a follow-up</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>并发症/服务异常</translation>
    </message>
    <message>
        <source>Step of a complication</source>
        <translation>并发症/服务异常处理步骤</translation>
    </message>
    <message>
        <source>Note on a complication</source>
        <translation>病程</translation>
    </message>
    <message>
        <source>Outcome form</source>
        <translation>结果评估表</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>回访类型</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>回访对象</translation>
    </message>
    <message>
        <source>Kind of its origin</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟时间</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月一次</translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation>顺延次数</translation>
    </message>
    <message>
        <source>First tried at</source>
        <translation>首次联系时间</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>联系上的时间</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>红旗症状</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>转归说明</translation>
    </message>
    <message>
        <source>Text in Chinese</source>
        <translation>中文内容</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英文内容</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>Filled in at</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>顺延到</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Follow-up added</source>
        <translation>新增回访</translation>
    </message>
    <message>
        <source>Follow-up tried</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>回访联系上</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>回访未联系上</translation>
    </message>
    <message>
        <source>Follow-up put off</source>
        <translation>回访顺延</translation>
    </message>
    <message>
        <source>Follow-up assigned</source>
        <translation>回访指派</translation>
    </message>
    <message>
        <source>Follow-up given up</source>
        <translation>回访放弃</translation>
    </message>
    <message>
        <source>Follow-up cancelled</source>
        <translation>回访取消</translation>
    </message>
    <message>
        <source>Follow-up looked at</source>
        <translation>查看回访</translation>
    </message>
    <message>
        <source>Complication found</source>
        <translation>发现并发症/服务异常</translation>
    </message>
    <message>
        <source>Complication changed</source>
        <translation>修改并发症/服务异常</translation>
    </message>
    <message>
        <source>Step of a complication done</source>
        <translation>完成并发症/服务异常处理步骤</translation>
    </message>
    <message>
        <source>Course of a complication noted</source>
        <translation>记录病程</translation>
    </message>
    <message>
        <source>Complication closed</source>
        <translation>并发症/服务异常结束</translation>
    </message>
    <message>
        <source>Complication taken up again</source>
        <translation>并发症/服务异常重新处理</translation>
    </message>
    <message>
        <source>Complication looked at</source>
        <translation>查看并发症/服务异常</translation>
    </message>
    <message>
        <source>Outcome measured</source>
        <translation>填写结果评估</translation>
    </message>
    <message>
        <source>Outcome skipped</source>
        <translation>跳过结果评估</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>记录结果评估</translation>
    </message>
    <message>
        <source>Outcome looked at</source>
        <translation>查看结果评估</translation>
    </message>
    <message>
        <source>See follow-ups and outcomes</source>
        <translation>查看回访和结果评估</translation>
    </message>
    <message>
        <source>Do follow-ups and measure outcomes</source>
        <translation>做回访、填结果评估</translation>
    </message>
    <message>
        <source>Give follow-ups to others and take back safety contacts</source>
        <translation>指派回访、取消术后早期回访</translation>
    </message>
    <message>
        <source>See complications</source>
        <translation>查看并发症/服务异常</translation>
    </message>
    <message>
        <source>Record complications</source>
        <translation>登记和记录并发症/服务异常</translation>
    </message>
    <message>
        <source>Answer for complications and close them</source>
        <translation>负责并结束并发症/服务异常</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>before the appointment</source>
        <translation>术前提醒</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>call back later</source>
        <translation>稍后再打</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>号码不对</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>已发消息</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>轻度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中度</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>危及生命</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>好转中</translation>
    </message>
    <message>
        <source>lasting effect</source>
        <translation>遗留影响</translation>
    </message>
    <message>
        <source>turned out not to be one</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>taken over by a later session</source>
        <translation>由后一次服务接续</translation>
    </message>
    <message>
        <source>decided meanwhile</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>the visit is settled</source>
        <translation>预约已有结果</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>all sessions are used</source>
        <translation>次数已用完</translation>
    </message>
    <message>
        <source>the placement ended</source>
        <translation>已下户</translation>
    </message>
    <message>
        <source>Worker profile</source>
        <translation>家政员档案</translation>
    </message>
    <message>
        <source>Worker paper</source>
        <translation>家政员证件</translation>
    </message>
    <message>
        <source>Household need</source>
        <translation>需求登记</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>Day of the household log</source>
        <translation>上户日志</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>可上户日期</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>月预算</translation>
    </message>
    <message>
        <source>Agreed to be shown on</source>
        <translation>同意出示日期</translation>
    </message>
    <message>
        <source>Conditions in the home</source>
        <translation>家庭情况</translation>
    </message>
    <message>
        <source>Text for signing</source>
        <translation>签署文本</translation>
    </message>
    <message>
        <source>Reason for dropping</source>
        <translation>不选原因</translation>
    </message>
    <message>
        <source>Dropped by</source>
        <translation>由谁提出不选</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Note on the end</source>
        <translation>结束说明</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>由谁提出结束</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Wage expected a month</source>
        <translation>期望月薪</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Fee per</source>
        <translation>服务费计法</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>归档时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每天小时数</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>服务异常</translation>
    </message>
    <message>
        <source>Interview at</source>
        <translation>面试时间</translation>
    </message>
    <message>
        <source>Note on the interview</source>
        <translation>面试记录</translation>
    </message>
    <message>
        <source>Interview held by</source>
        <translation>面试主持人</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机构</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>下户日期</translation>
    </message>
    <message>
        <source>On leave from</source>
        <translation>请假开始</translation>
    </message>
    <message>
        <source>Reason for the leave</source>
        <translation>请假原因</translation>
    </message>
    <message>
        <source>On leave until</source>
        <translation>请假结束</translation>
    </message>
    <message>
        <source>Does not take</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿安排</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>上户方式</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>可接方式</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>发薪日</translation>
    </message>
    <message>
        <source>People in the home</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>接替</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>续自</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Other agreements</source>
        <translation>其他约定</translation>
    </message>
    <message>
        <source>Reason for replacing</source>
        <translation>换人原因</translation>
    </message>
    <message>
        <source>Replacements included</source>
        <translation>可换次数</translation>
    </message>
    <message>
        <source>Rest days a month</source>
        <translation>每月休息天数</translation>
    </message>
    <message>
        <source>Original seen by</source>
        <translation>原件核验人</translation>
    </message>
    <message>
        <source>Original seen on</source>
        <translation>原件核验日期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Notes on skills</source>
        <translation>技能说明</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>实际上户日期</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>试工天数</translation>
    </message>
    <message>
        <source>Trial from</source>
        <translation>试工开始</translation>
    </message>
    <message>
        <source>Note on the trial</source>
        <translation>试工记录</translation>
    </message>
    <message>
        <source>Trial wage a day</source>
        <translation>试工日薪</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Wage per</source>
        <translation>工资计法</translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <translation>放行原因</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>放行事项</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Signed by the worker on</source>
        <translation>家政员签字日期</translation>
    </message>
    <message>
        <source>In the trade since</source>
        <translation>从业起始年份</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Worker registered</source>
        <translation>登记家政员</translation>
    </message>
    <message>
        <source>Worker profile changed</source>
        <translation>修改家政员档案</translation>
    </message>
    <message>
        <source>Leave set</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Worker profile opened</source>
        <translation>打开家政员档案</translation>
    </message>
    <message>
        <source>Candidate card taken out</source>
        <translation>导出候选人卡</translation>
    </message>
    <message>
        <source>Worker paper added</source>
        <translation>登记证件</translation>
    </message>
    <message>
        <source>Worker paper changed</source>
        <translation>修改证件</translation>
    </message>
    <message>
        <source>Worker paper put away</source>
        <translation>证件移入回收站</translation>
    </message>
    <message>
        <source>Worker paper opened</source>
        <translation>查看证件号码</translation>
    </message>
    <message>
        <source>Household need recorded</source>
        <translation>登记需求</translation>
    </message>
    <message>
        <source>Household need changed</source>
        <translation>修改需求</translation>
    </message>
    <message>
        <source>Household need lost</source>
        <translation>需求未成交</translation>
    </message>
    <message>
        <source>Household need taken up again</source>
        <translation>重新跟进需求</translation>
    </message>
    <message>
        <source>Household case opened</source>
        <translation>打开上户案卷</translation>
    </message>
    <message>
        <source>Candidate proposed</source>
        <translation>推荐候选人</translation>
    </message>
    <message>
        <source>Worker would go</source>
        <translation>家政员接单</translation>
    </message>
    <message>
        <source>Interview arranged</source>
        <translation>约面试</translation>
    </message>
    <message>
        <source>Interview held</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Trial begun</source>
        <translation>开始试工</translation>
    </message>
    <message>
        <source>Trial decided</source>
        <translation>试工结论</translation>
    </message>
    <message>
        <source>Candidate chosen</source>
        <translation>选定候选人</translation>
    </message>
    <message>
        <source>Candidate dropped</source>
        <translation>不选该候选人</translation>
    </message>
    <message>
        <source>Candidate taken up again</source>
        <translation>重新列为候选</translation>
    </message>
    <message>
        <source>Service contract drafted</source>
        <translation>起草服务合同</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>修改合同条款</translation>
    </message>
    <message>
        <source>Contract prepared for signing</source>
        <translation>生成待签合同</translation>
    </message>
    <message>
        <source>Signed by the worker</source>
        <translation>家政员签字</translation>
    </message>
    <message>
        <source>Renewal drafted</source>
        <translation>起草续签合同</translation>
    </message>
    <message>
        <source>Service contract cancelled</source>
        <translation>作废服务合同</translation>
    </message>
    <message>
        <source>Placement planned</source>
        <translation>安排上户</translation>
    </message>
    <message>
        <source>Start approved by a manager</source>
        <translation>经理放行上户</translation>
    </message>
    <message>
        <source>Placement started</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>Placement cancelled</source>
        <translation>取消上户</translation>
    </message>
    <message>
        <source>Placement ended</source>
        <translation>下户</translation>
    </message>
    <message>
        <source>Worker replaced</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Placement renewed</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Placement settled</source>
        <translation>下户结清</translation>
    </message>
    <message>
        <source>Household log written</source>
        <translation>写上户日志</translation>
    </message>
    <message>
        <source>Household log changed</source>
        <translation>修改上户日志</translation>
    </message>
    <message>
        <source>Incident in the household</source>
        <translation>服务异常</translation>
    </message>
    <message>
        <source>Job sheet printed</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Signed job sheet filed</source>
        <translation>服务单归档</translation>
    </message>
    <message>
        <source>See workers</source>
        <translation>查看家政员</translation>
    </message>
    <message>
        <source>Keep workers and their papers</source>
        <translation>维护家政员与证件</translation>
    </message>
    <message>
        <source>Take candidate cards out</source>
        <translation>导出候选人卡</translation>
    </message>
    <message>
        <source>See placements</source>
        <translation>查看上户</translation>
    </message>
    <message>
        <source>Work on placements</source>
        <translation>办理上户</translation>
    </message>
    <message>
        <source>Approve a start without papers</source>
        <translation>放行缺件上户</translation>
    </message>
    <message>
        <source>living in</source>
        <translation>住家</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>白班不住家</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待岗</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Background check</source>
        <translation>背景核验</translation>
    </message>
    <message>
        <source>Promise of confidence</source>
        <translation>保密与服务承诺</translation>
    </message>
    <message>
        <source>Training certificate</source>
        <translation>培训证书</translation>
    </message>
    <message>
        <source>looking for somebody</source>
        <translation>找人中</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>面试通过</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试工中</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>待上户</translation>
    </message>
    <message>
        <source>running</source>
        <translation>在户</translation>
    </message>
    <message>
        <source>term completed</source>
        <translation>合同期满</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>ended by the client</source>
        <translation>客户提前结束</translation>
    </message>
    <message>
        <source>left by the worker</source>
        <translation>家政员离户</translation>
    </message>
    <message>
        <source>papers not in order</source>
        <translation>证件不符</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>服务异常</translation>
    </message>
    <message>
        <source>skills do not suit</source>
        <translation>技能不合适</translation>
    </message>
    <message>
        <source>they do not get on</source>
        <translation>相处不合适</translation>
    </message>
    <message>
        <source>worker’s family or health</source>
        <translation>家政员家事或身体</translation>
    </message>
    <message>
        <source>the household’s needs changed</source>
        <translation>家庭需求变化</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Smokers</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Cooking pork</source>
        <translation>做猪肉</translation>
    </message>
    <message>
        <source>Lifting people</source>
        <translation>抱扶病人</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>签合同</translation>
    </message>
    <message>
        <source>Start in the household</source>
        <translation>上户</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Household log</source>
        <translation>上户日志</translation>
    </message>
    <message>
        <source>Signed job sheet</source>
        <translation>服务单签回</translation>
    </message>
    <message>
        <source>End and settlement</source>
        <translation>下户结清</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>名候选</translation>
    </message>
    <message>
        <source>days in the log</source>
        <translation>天日志</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>证书种类</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Qualification rule</source>
        <translation>上岗要求</translation>
    </message>
    <message>
        <source>Override of a gate</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Passage without a certificate</source>
        <translation>缺证通过记录</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Observed level</source>
        <translation>能力观察</translation>
    </message>
    <message>
        <source>Score of a person</source>
        <translation>人员评分</translation>
    </message>
    <message>
        <source>Tier of a person</source>
        <translation>人员等级</translation>
    </message>
    <message>
        <source>Licence (before the archive)</source>
        <translation>执业证（建档前）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>须登记编号</translation>
    </message>
    <message>
        <source>Also covered by</source>
        <translation>可由何证代替</translation>
    </message>
    <message>
        <source>Origin record</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正的证书</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>Reason of revoking</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Watched from</source>
        <translation>开始观察</translation>
    </message>
    <message>
        <source>Turned on at</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Turned on by</source>
        <translation>启用人</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>缺少的证书</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Granted at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤销人</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>持证状态</translation>
    </message>
    <message>
        <source>Passed because</source>
        <translation>通过方式</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>观察日期</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>观察人</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>等级系列</translation>
    </message>
    <message>
        <source>Ladder in Chinese</source>
        <translation>等级系列（中文）</translation>
    </message>
    <message>
        <source>Ladder in English</source>
        <translation>等级系列（英文）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级次</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>起价</translation>
    </message>
    <message>
        <source>Pay factor</source>
        <translation>绩效系数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>达标条件</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Certificate entered</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>Certificates entered</source>
        <translation>成批登记证书</translation>
    </message>
    <message>
        <source>Certificate corrected</source>
        <translation>更正证书</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Kind of certificate added</source>
        <translation>新增证书种类</translation>
    </message>
    <message>
        <source>Kind of certificate put away</source>
        <translation>停用证书种类</translation>
    </message>
    <message>
        <source>Qualification rule added</source>
        <translation>新增上岗要求</translation>
    </message>
    <message>
        <source>Qualification rule changed</source>
        <translation>修改上岗要求</translation>
    </message>
    <message>
        <source>Qualification rule turned on</source>
        <translation>启用上岗要求</translation>
    </message>
    <message>
        <source>Qualification rule dropped</source>
        <translation>取消上岗要求</translation>
    </message>
    <message>
        <source>Somebody let through without a certificate</source>
        <translation>缺证放行</translation>
    </message>
    <message>
        <source>Override withdrawn</source>
        <translation>撤销放行</translation>
    </message>
    <message>
        <source>Competence added</source>
        <translation>新增能力项</translation>
    </message>
    <message>
        <source>Level observed</source>
        <translation>登记能力观察</translation>
    </message>
    <message>
        <source>Score recorded</source>
        <translation>登记评分</translation>
    </message>
    <message>
        <source>Tier defined</source>
        <translation>设定等级</translation>
    </message>
    <message>
        <source>Tier put away</source>
        <translation>停用等级</translation>
    </message>
    <message>
        <source>Tier granted</source>
        <translation>授予等级</translation>
    </message>
    <message>
        <source>Tier taken back</source>
        <translation>取消等级</translation>
    </message>
    <message>
        <source>Training file opened</source>
        <translation>查看人员档案</translation>
    </message>
    <message>
        <source>See certificates and training files</source>
        <translation>查看证书与人员档案</translation>
    </message>
    <message>
        <source>Enter certificates, scores and tiers</source>
        <translation>登记证书、评分与等级</translation>
    </message>
    <message>
        <source>Set what is asked of whom</source>
        <translation>设定上岗要求</translation>
    </message>
    <message>
        <source>Let somebody through without a certificate</source>
        <translation>缺证放行</translation>
    </message>
    <message>
        <source>Write down observed levels</source>
        <translation>登记能力观察</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>Explain plans</source>
        <translation>讲解方案</translation>
    </message>
    <message>
        <source>Take consents</source>
        <translation>取得同意</translation>
    </message>
    <message>
        <source>Carry out the service</source>
        <translation>执行服务</translation>
    </message>
    <message>
        <source>Answer for the service</source>
        <translation>担任主诊（负责人）</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>院内规定</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手工登记</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Only watched</source>
        <translation>观察放行</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>批准放行</translation>
    </message>
    <message>
        <source>Months of work</source>
        <translation>在岗月数</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>质量检查</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>职业素养</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>时钟存疑</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Entry in the file of a dispute</source>
        <translation>争议事项</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>证据保全</translation>
    </message>
    <message>
        <source>Something to be secured</source>
        <translation>待保全物</translation>
    </message>
    <message>
        <source>Copy handed out</source>
        <translation>已交出的副本</translation>
    </message>
    <message>
        <source>Sealed records</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>Step of an incident</source>
        <translation>事件处置步骤</translation>
    </message>
    <message>
        <source>Somebody affected by an incident</source>
        <translation>受事件影响的人</translation>
    </message>
    <message>
        <source>Notice of an incident</source>
        <translation>事件通报</translation>
    </message>
    <message>
        <source>Whose access</source>
        <translation>涉及账号</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>通报对象</translation>
    </message>
    <message>
        <source>On whose authority</source>
        <translation>授权依据</translation>
    </message>
    <message>
        <source>Date of the authority</source>
        <translation>授权日期</translation>
    </message>
    <message>
        <source>As whom</source>
        <translation>以何身份</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>主张金额</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>商定金额</translation>
    </message>
    <message>
        <source>Contained at</source>
        <translation>控制时间</translation>
    </message>
    <message>
        <source>Entries in the journal</source>
        <translation>记录条数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>受理机构</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>查出方式</translation>
    </message>
    <message>
        <source>Signs for the house</source>
        <translation>本机构签字人</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Last four characters</source>
        <translation>证件后四位</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Insurer to be told until</source>
        <translation>报案期限</translation>
    </message>
    <message>
        <source>Insurer told on</source>
        <translation>报案日期</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置措施</translation>
    </message>
    <message>
        <source>Signs for the other side</source>
        <translation>对方签字人</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>设定人</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>解除人</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>封存日期</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>统一对接人</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替代设备</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>告知时间</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Three years end on</source>
        <translation>三年期满日</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>在场人员</translation>
    </message>
    <message>
        <source>Unsealed at</source>
        <translation>启封时间</translation>
    </message>
    <message>
        <source>Unsealed by</source>
        <translation>启封人</translation>
    </message>
    <message>
        <source>Why it was unsealed</source>
        <translation>启封原因</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>不通报的理由</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>争议立案</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>争议信息已改</translation>
    </message>
    <message>
        <source>Entry added to a dispute</source>
        <translation>争议新增事项</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>争议结束</translation>
    </message>
    <message>
        <source>Dispute looked at</source>
        <translation>查看争议</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>设定证据保全</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>解除证据保全</translation>
    </message>
    <message>
        <source>Something more to secure</source>
        <translation>新增待保全物</translation>
    </message>
    <message>
        <source>Evidence secured</source>
        <translation>证据已保全</translation>
    </message>
    <message>
        <source>Evidence exported</source>
        <translation>导出证据包</translation>
    </message>
    <message>
        <source>Evidence looked at</source>
        <translation>查看证据</translation>
    </message>
    <message>
        <source>Evidence signed</source>
        <translation>证据包签名</translation>
    </message>
    <message>
        <source>Records sealed</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>Records unsealed</source>
        <translation>启封资料</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>事件信息已改</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>完成处置步骤</translation>
    </message>
    <message>
        <source>People affected searched for</source>
        <translation>查找受影响的人</translation>
    </message>
    <message>
        <source>Somebody affected added</source>
        <translation>添加受影响的人</translation>
    </message>
    <message>
        <source>Somebody affected told</source>
        <translation>已告知当事人</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>通报已发</translation>
    </message>
    <message>
        <source>Notice left out</source>
        <translation>不予通报</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>事件关闭</translation>
    </message>
    <message>
        <source>Incident looked at</source>
        <translation>查看事件</translation>
    </message>
    <message>
        <source>See disputes</source>
        <translation>查看争议</translation>
    </message>
    <message>
        <source>Work on disputes, secure and seal</source>
        <translation>处理争议、保全与封存</translation>
    </message>
    <message>
        <source>End disputes, lift holds, break seals</source>
        <translation>结束争议、解除保全、启封</translation>
    </message>
    <message>
        <source>Take evidence out of the program</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>See incidents</source>
        <translation>查看事件</translation>
    </message>
    <message>
        <source>Report incidents</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Deal with incidents</source>
        <translation>处置事件</translation>
    </message>
    <message>
        <source>Close incidents and leave out notices</source>
        <translation>关闭事件、决定不通报</translation>
    </message>
    <message>
        <source>mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>litigation</source>
        <translation>诉讼</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>和解</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁决</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>开庭</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>对外陈述</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>已保全</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已灭失</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>official card</source>
        <translation>执法证件</translation>
    </message>
    <message>
        <source>bundle of evidence</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>复印件（盖章）</translation>
    </message>
    <message>
        <source>the dispute is over</source>
        <translation>争议已解决</translation>
    </message>
    <message>
        <source>three years are over</source>
        <translation>满三年</translation>
    </message>
    <message>
        <source>an authority demands it</source>
        <translation>主管部门要求</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>信息安全</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>interruption</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>contained</source>
        <translation>已控制</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>people concerned</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>everybody here</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Look whether it helped</source>
        <translation>效果验证</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>当即处置</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Why, and why that</source>
        <translation>逐层追问</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>同类排查</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>指标范围</translation>
    </message>
    <message>
        <source>Figure before</source>
        <translation>整改前数值</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>统计截至</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>目标不超过</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>After how many days</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>验证人</translation>
    </message>
    <message>
        <source>Corrective action opened</source>
        <translation>提出整改</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Corrective action planned</source>
        <translation>制定整改措施</translation>
    </message>
    <message>
        <source>Corrective action done</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Effect looked at</source>
        <translation>验证效果</translation>
    </message>
    <message>
        <source>Corrective action closed</source>
        <translation>整改关闭</translation>
    </message>
    <message>
        <source>See corrective actions</source>
        <translation>查看整改</translation>
    </message>
    <message>
        <source>Work on corrective actions</source>
        <translation>办理整改</translation>
    </message>
    <message>
        <source>Look whether they helped, and close</source>
        <translation>验证效果并关闭整改</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>原因已明</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>待验证</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>投诉处理</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>偏差数</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>并发症数</translation>
    </message>
    <message>
        <source>low answers</source>
        <translation>低分评价数</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>partly effective</source>
        <translation>部分有效</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Question brought in</source>
        <translation>导入题目</translation>
    </message>
    <message>
        <source>Version of a course</source>
        <translation>课程版本</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>培训课次</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Completed course</source>
        <translation>结业记录</translation>
    </message>
    <message>
        <source>Re-qualification campaign</source>
        <translation>再认证计划</translation>
    </message>
    <message>
        <source>Something to learn</source>
        <translation>待学事项</translation>
    </message>
    <message>
        <source>Exam or drill</source>
        <translation>考试或抽考</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>答题记录</translation>
    </message>
    <message>
        <source>Check-ride or scenario drill</source>
        <translation>跟岗或情景演练</translation>
    </message>
    <message>
        <source>Training case</source>
        <translation>培训案例</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Months until it is due again</source>
        <translation>复训间隔（月）</translation>
    </message>
    <message>
        <source>Version of the course</source>
        <translation>课程版本</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Trainer from outside</source>
        <translation>外请讲师</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>结业方式</translation>
    </message>
    <message>
        <source>What it comes from</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>What changed (Chinese)</source>
        <translation>变更内容（中文）</translation>
    </message>
    <message>
        <source>What changed (English)</source>
        <translation>变更内容（英文）</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Time is up at</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Pass mark (percent)</source>
        <translation>及格线（%）</translation>
    </message>
    <message>
        <source>Result (percent)</source>
        <translation>成绩（%）</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>考官</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>交卷时间</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>作答内容</translation>
    </message>
    <message>
        <source>Parts played</source>
        <translation>角色分工</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Marking scheme</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Questions of the exam</source>
        <translation>考题数量</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>及格线</translation>
    </message>
    <message>
        <source>Time for the exam</source>
        <translation>考试时长</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>补考次数</translation>
    </message>
    <message>
        <source>Course added</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>Course changed</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Course drafted</source>
        <translation>起草课程版本</translation>
    </message>
    <message>
        <source>Course draft changed</source>
        <translation>修改课程草稿</translation>
    </message>
    <message>
        <source>Course draft thrown away</source>
        <translation>丢弃课程草稿</translation>
    </message>
    <message>
        <source>Course released</source>
        <translation>发布课程</translation>
    </message>
    <message>
        <source>Course put away</source>
        <translation>停用课程</translation>
    </message>
    <message>
        <source>Lesson planned</source>
        <translation>安排培训课次</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>修改培训课次</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>Lesson held</source>
        <translation>确认培训完成</translation>
    </message>
    <message>
        <source>Lesson called off</source>
        <translation>取消培训课次</translation>
    </message>
    <message>
        <source>Campaign started</source>
        <translation>启动再认证</translation>
    </message>
    <message>
        <source>Campaign ended</source>
        <translation>结束再认证</translation>
    </message>
    <message>
        <source>New version read and confirmed</source>
        <translation>确认已读新版</translation>
    </message>
    <message>
        <source>Learning waived</source>
        <translation>免除待学事项</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>新增题目</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>修改题目</translation>
    </message>
    <message>
        <source>Question looked over</source>
        <translation>复核题目</translation>
    </message>
    <message>
        <source>Question put away</source>
        <translation>停用题目</translation>
    </message>
    <message>
        <source>Shipped courses and questions taken</source>
        <translation>导入自带课程和题目</translation>
    </message>
    <message>
        <source>Exam started</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>Oral or paper exam opened</source>
        <translation>开考（口试或纸笔）</translation>
    </message>
    <message>
        <source>Drill started</source>
        <translation>开始抽考</translation>
    </message>
    <message>
        <source>Team drill started</source>
        <translation>开始班组抽考</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Paper handed in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Exam keyed in</source>
        <translation>录入考试结果</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>人工评分</translation>
    </message>
    <message>
        <source>Training case proposed</source>
        <translation>提交培训案例</translation>
    </message>
    <message>
        <source>Training case changed</source>
        <translation>修改培训案例</translation>
    </message>
    <message>
        <source>Training case decided</source>
        <translation>审批培训案例</translation>
    </message>
    <message>
        <source>Question made of a case</source>
        <translation>案例转为题目</translation>
    </message>
    <message>
        <source>Observation recorded</source>
        <translation>登记跟岗或演练</translation>
    </message>
    <message>
        <source>See training, the question bank and results</source>
        <translation>查看培训、题库和成绩</translation>
    </message>
    <message>
        <source>Hold lessons, run drills, examine and mark</source>
        <translation>授课、组织抽考、监考和评分</translation>
    </message>
    <message>
        <source>Change courses and questions, approve cases</source>
        <translation>维护课程和题库、审批案例</translation>
    </message>
    <message>
        <source>Propose training cases</source>
        <translation>提交培训案例</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>用语规范</translation>
    </message>
    <message>
        <source>hygiene</source>
        <translation>院感与卫生</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>one right answer</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>several right answers</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景题</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>from a case</source>
        <translation>案例转化</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>oral exam</source>
        <translation>口试</translation>
    </message>
    <message>
        <source>waiting for a mark</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>集中培训</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>再认证</translation>
    </message>
    <message>
        <source>weak point</source>
        <translation>短板提升</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>check-ride</source>
        <translation>跟岗考核</translation>
    </message>
    <message>
        <source>scenario drill</source>
        <translation>情景演练</translation>
    </message>
    <message>
        <source>practical exam</source>
        <translation>实操考核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Stage of a complaint</source>
        <translation>投诉环节</translation>
    </message>
    <message>
        <source>Entry in a complaint&apos;s log</source>
        <translation>投诉办理记录</translation>
    </message>
    <message>
        <source>Wait for the complainant</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>Record linked to a complaint</source>
        <translation>关联到投诉</translation>
    </message>
    <message>
        <source>Liability in a complaint</source>
        <translation>投诉责任认定</translation>
    </message>
    <message>
        <source>Remedy of a complaint</source>
        <translation>投诉补救措施</translation>
    </message>
    <message>
        <source>Letter in a complaint</source>
        <translation>投诉书函</translation>
    </message>
    <message>
        <source>What followed for a worker</source>
        <translation>对员工的处理</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appealed at</source>
        <translation>申诉时间</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Whose complaint</source>
        <translation>投诉人类别</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂程度</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Why so decided</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Owner is told from</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Their date</source>
        <translation>来文期限</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>调查结论</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Asked to take over</source>
        <translation>待接手人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Heard at</source>
        <translation>听取陈述时间</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>是否按时答复</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>关联时间</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>关联人</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>What they said to it</source>
        <translation>对方态度</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>认定理由</translation>
    </message>
    <message>
        <source>Restricted sight</source>
        <translation>限制查看</translation>
    </message>
    <message>
        <source>Why so reviewed</source>
        <translation>复核理由</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>复核时间</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Round began</source>
        <translation>本轮开始</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等待起</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Remedy they want</source>
        <translation>希望的补救</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>书写时间</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>They were told that we have it</source>
        <translation>已告知受理</translation>
    </message>
    <message>
        <source>Appeal against the answer</source>
        <translation>客户申诉</translation>
    </message>
    <message>
        <source>Complaint assessed</source>
        <translation>投诉已评估</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉已结案</translation>
    </message>
    <message>
        <source>They have the answer</source>
        <translation>已告知结果</translation>
    </message>
    <message>
        <source>Complaint taken</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Somebody was asked to take the case over</source>
        <translation>移交承办</translation>
    </message>
    <message>
        <source>Complaint investigated</source>
        <translation>投诉已查实</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>书函已写</translation>
    </message>
    <message>
        <source>Liability decided</source>
        <translation>责任认定已决定</translation>
    </message>
    <message>
        <source>Liability proposed</source>
        <translation>提出责任认定</translation>
    </message>
    <message>
        <source>Written into the log of a complaint</source>
        <translation>写入投诉办理记录</translation>
    </message>
    <message>
        <source>Complaint looked at</source>
        <translation>查看投诉</translation>
    </message>
    <message>
        <source>Complaint is of another kind</source>
        <translation>改投诉类别</translation>
    </message>
    <message>
        <source>Remedy decided</source>
        <translation>补救措施已决定</translation>
    </message>
    <message>
        <source>Remedy carried out</source>
        <translation>补救已落实</translation>
    </message>
    <message>
        <source>Remedy proposed</source>
        <translation>提出补救</translation>
    </message>
    <message>
        <source>Complaint taken up again</source>
        <translation>投诉重开</translation>
    </message>
    <message>
        <source>Answer to a complaint decided</source>
        <translation>答复已定</translation>
    </message>
    <message>
        <source>Complaint reviewed</source>
        <translation>投诉已复盘</translation>
    </message>
    <message>
        <source>Complaint settled on the spot</source>
        <translation>当场解决投诉</translation>
    </message>
    <message>
        <source>Answer to a request to take over</source>
        <translation>答复移交</translation>
    </message>
    <message>
        <source>Waiting for the complainant</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>Worker does not accept it</source>
        <translation>员工申诉</translation>
    </message>
    <message>
        <source>What follows for a worker decided</source>
        <translation>员工处理已决定</translation>
    </message>
    <message>
        <source>Worker heard</source>
        <translation>听取员工陈述</translation>
    </message>
    <message>
        <source>Sanction proposed</source>
        <translation>提出员工处理</translation>
    </message>
    <message>
        <source>Appeal of a worker decided</source>
        <translation>员工申诉已复核</translation>
    </message>
    <message>
        <source>Take complaints</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>See complaints</source>
        <translation>查看投诉</translation>
    </message>
    <message>
        <source>Handle complaints</source>
        <translation>办理投诉</translation>
    </message>
    <message>
        <source>Approve liability and remedies of complaints</source>
        <translation>审批投诉责任与补救</translation>
    </message>
    <message>
        <source>See complaints with restricted sight</source>
        <translation>查看限制查看的投诉</translation>
    </message>
    <message>
        <source>Decide what follows for workers</source>
        <translation>决定员工处理</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>告知受理</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>受理告知书</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>已申诉</translation>
    </message>
    <message>
        <source>assess it</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>tell them the answer</source>
        <translation>告知结果</translation>
    </message>
    <message>
        <source>answer told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>several departments</source>
        <translation>多部门</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>特别严重</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>说明解释</translation>
    </message>
    <message>
        <source>date set from outside</source>
        <translation>外部来文期限</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听取陈述</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>已作出</translation>
    </message>
    <message>
        <source>interim letter</source>
        <translation>进展告知</translation>
    </message>
    <message>
        <source>investigate it</source>
        <translation>调查核实</translation>
    </message>
    <message>
        <source>investigated</source>
        <translation>已查实</translation>
    </message>
    <message>
        <source>lawyer&apos;s letter</source>
        <translation>律师函</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>没联系上</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>take up again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>decide the answer</source>
        <translation>定答复</translation>
    </message>
    <message>
        <source>answer decided</source>
        <translation>已定答复</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>you said, we did</source>
        <translation>您说我们改</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>多人</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>standard of this kind</source>
        <translation>本类标准</translation>
    </message>
    <message>
        <source>status sheet</source>
        <translation>进度单</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>停派</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>谈话提醒</translation>
    </message>
    <message>
        <source>end of the cooperation</source>
        <translation>终止合作</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>waiting for them</source>
        <translation>等待投诉人</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>answer to a survey</source>
        <translation>问卷答复</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Entered cost</source>
        <translation>录入的成本</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>参照值</translation>
    </message>
    <message>
        <source>Target of an indicator</source>
        <translation>指标目标</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度质评</translation>
    </message>
    <message>
        <source>Contradiction of the month</source>
        <translation>月度关键矛盾</translation>
    </message>
    <message>
        <source>Decision of a review</source>
        <translation>质评决定</translation>
    </message>
    <message>
        <source>Comment on a review</source>
        <translation>质评评论</translation>
    </message>
    <message>
        <source>Attendance at a review</source>
        <translation>质评到会</translation>
    </message>
    <message>
        <source>Acknowledgement of a review</source>
        <translation>质评知悉</translation>
    </message>
    <message>
        <source>Why one signed alone</source>
        <translation>一人签署的原因</translation>
    </message>
    <message>
        <source>Uncertainty of the baseline</source>
        <translation>基线误差</translation>
    </message>
    <message>
        <source>Month of the baseline</source>
        <translation>基线月份</translation>
    </message>
    <message>
        <source>Cases of the baseline</source>
        <translation>基线样本数</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>冻结时间</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>冻结人</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>日志头</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>最小样本</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>质评</translation>
    </message>
    <message>
        <source>Second signature at</source>
        <translation>第二签署时间</translation>
    </message>
    <message>
        <source>Second signature by</source>
        <translation>第二签署人</translation>
    </message>
    <message>
        <source>Second from outside</source>
        <translation>外部第二签署人</translation>
    </message>
    <message>
        <source>Frozen figures</source>
        <translation>冻结的数字</translation>
    </message>
    <message>
        <source>Seal of the figures</source>
        <translation>数字封印</translation>
    </message>
    <message>
        <source>Value in thousandths</source>
        <translation>数值（千分之一）</translation>
    </message>
    <message>
        <source>Rebuilding of the figures begun</source>
        <translation>开始重算数字</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>目标已设定</translation>
    </message>
    <message>
        <source>Benchmark added</source>
        <translation>参照值已添加</translation>
    </message>
    <message>
        <source>Benchmark put away</source>
        <translation>撤下参照值</translation>
    </message>
    <message>
        <source>Cost entered</source>
        <translation>录入成本</translation>
    </message>
    <message>
        <source>Cost taken back</source>
        <translation>撤回成本</translation>
    </message>
    <message>
        <source>Market price entered</source>
        <translation>录入市场价</translation>
    </message>
    <message>
        <source>Market price taken back</source>
        <translation>撤回市场价</translation>
    </message>
    <message>
        <source>Drawn for an inspection</source>
        <translation>被抽查</translation>
    </message>
    <message>
        <source>Review started</source>
        <translation>开始质评</translation>
    </message>
    <message>
        <source>Figures of a review frozen</source>
        <translation>冻结质评数字</translation>
    </message>
    <message>
        <source>Summary of a review written</source>
        <translation>填写质评概要</translation>
    </message>
    <message>
        <source>Contradictions confirmed</source>
        <translation>确认关键矛盾</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Decision closed</source>
        <translation>决定已结束</translation>
    </message>
    <message>
        <source>Review commented</source>
        <translation>评论质评</translation>
    </message>
    <message>
        <source>Review signed</source>
        <translation>签署质评</translation>
    </message>
    <message>
        <source>Review acknowledged</source>
        <translation>部门知悉质评</translation>
    </message>
    <message>
        <source>Figures of a review exported</source>
        <translation>导出质评数字</translation>
    </message>
    <message>
        <source>See figures and monthly reviews</source>
        <translation>查看数字与月度质评</translation>
    </message>
    <message>
        <source>Prepare a review: freeze, confirm, decide</source>
        <translation>准备质评：冻结、确认、决定</translation>
    </message>
    <message>
        <source>Sign a monthly review</source>
        <translation>签署月度质评</translation>
    </message>
    <message>
        <source>Acknowledge a department&apos;s part</source>
        <translation>代表部门确认知悉</translation>
    </message>
    <message>
        <source>Enter targets, costs, market prices and benchmarks</source>
        <translation>录入目标、成本、市场价与参照值</translation>
    </message>
    <message>
        <source>Take figures out of the program</source>
        <translation>导出数字</translation>
    </message>
    <message>
        <source>channel spending</source>
        <translation>渠道投放</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>other cost</source>
        <translation>其他成本</translation>
    </message>
    <message>
        <source>size of the market</source>
        <translation>市场规模</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>only quoted</source>
        <translation>仅为引用</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Frozen on the PC</source>
        <translation>定稿电脑</translation>
    </message>
    <message>
        <source>Signature of the frozen figures</source>
        <translation>定稿数字的签名</translation>
    </message>
    <message>
        <source>Inspection sample exported</source>
        <translation>导出抽查样本</translation>
    </message>
    <message>
        <source>Standard procedure</source>
        <translation>标准流程</translation>
    </message>
    <message>
        <source>Exam paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>是否通过</translation>
    </message>
    <message>
        <source>Case proposed for training</source>
        <translation>案例提交培训</translation>
    </message>
    <message>
        <source>First contact after a service</source>
        <translation>服务后首次回访</translation>
    </message>
    <message>
        <source>Follow-up brought in</source>
        <translation>导入了回访</translation>
    </message>
    <message>
        <source>Placement brought in</source>
        <translation>导入了在户安排</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Running placements</source>
        <translation>在户安排</translation>
    </message>
    <message>
        <source>What is signed here</source>
        <translation>签署文本</translation>
    </message>
    <message>
        <source>Signature under an agreement</source>
        <translation>文本签署</translation>
    </message>
    <message>
        <source>Appeal against a credit rating</source>
        <translation>信用评级申诉</translation>
    </message>
    <message>
        <source>Wish about the honour roll</source>
        <translation>光荣榜意愿</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>中文正文</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>英文正文</translation>
    </message>
    <message>
        <source>Name as signed</source>
        <translation>签署姓名</translation>
    </message>
    <message>
        <source>Seal of the text</source>
        <translation>文本指纹</translation>
    </message>
    <message>
        <source>Seal of the signature</source>
        <translation>签名指纹</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>New version of an agreement released</source>
        <translation>发布签署文本新版本</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>签署文本</translation>
    </message>
    <message>
        <source>Appeal against a credit rating decided</source>
        <translation>裁定信用评级申诉</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>上榜</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不上榜</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Course because of a weak axis</source>
        <translation>针对薄弱环节的课程</translation>
    </message>
    <message>
        <source>Before (percent)</source>
        <translation>学前（%）</translation>
    </message>
    <message>
        <source>Rests on, before</source>
        <translation>学前样本</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>复测日</translation>
    </message>
    <message>
        <source>After (percent)</source>
        <translation>学后（%）</translation>
    </message>
    <message>
        <source>Rests on, after</source>
        <translation>学后样本</translation>
    </message>
    <message>
        <source>Course asked for because of a weak axis</source>
        <translation>针对薄弱环节安排课程</translation>
    </message>
    <message>
        <source>exams and drills</source>
        <translation>考试与抽考</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>并发症</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>closed that day</source>
        <translation>当天休息</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>在关口被拦下</translation>
    </message>
    <message>
        <source>On-call duty</source>
        <translation>应急值班班次</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>On-call duty entered</source>
        <translation>安排值班</translation>
    </message>
    <message>
        <source>On-call duty changed</source>
        <translation>修改值班</translation>
    </message>
    <message>
        <source>On-call duty dropped</source>
        <translation>取消值班</translation>
    </message>
    <message>
        <source>During the service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Approval of fewer candidates</source>
        <translation>候选不足三名的批准</translation>
    </message>
    <message>
        <source>Fewer candidates approved</source>
        <translation>已批准候选不足三名</translation>
    </message>
    <message>
        <source>Adding up month by month</source>
        <translation>正在逐月汇总</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>未成交</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecordView</name>
    <message>
        <source>Leave out: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>偏差：%1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Begin in an emergency</source>
        <translation>紧急开始</translation>
    </message>
    <message>
        <source>Ordinary steps confirmed</source>
        <translation>确认普通步骤</translation>
    </message>
    <message>
        <source>Break it off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Client told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Log and addenda</source>
        <translation>日志与补充</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>紧急…</translation>
    </message>
    <message>
        <source>&amp;Confirm the ordinary steps</source>
        <translation>确认普通步骤(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose the record</source>
        <translation>结案(&amp;L)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>This service has no steps of its own. Close the record when it is done.</source>
        <translation>本项目没有单独的步骤，做完后结案即可。</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>Nothing went otherwise than the standard says.</source>
        <translation>全部按标准执行，没有偏差。</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>给客户的小结</translation>
    </message>
    <message>
        <source>What was done and how it went, in words the client reads. It stands on the report.</source>
        <translation>写给客户看的小结：做了什么、情况如何；会印在服务报告上。</translation>
    </message>
    <message>
        <source>Print the &amp;report for the client</source>
        <translation>打印客户服务报告(&amp;R)</translation>
    </message>
    <message>
        <source>Compare &amp;photos</source>
        <translation>照片对比(&amp;P)</translation>
    </message>
    <message>
        <source>Write down a &amp;deviation</source>
        <translation>记录偏差(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Break it off…</source>
        <translation>中止(&amp;B)…</translation>
    </message>
    <message>
        <source>standard version %1</source>
        <translation>SOP 第 %1 版</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>emergency: %1</source>
        <translation>紧急：%1</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>逾时补记</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source> ▲ late</source>
        <translation> ▲ 逾时</translation>
    </message>
    <message>
        <source>Materials (%1)</source>
        <translation>用料（%1）</translation>
    </message>
    <message>
        <source>Deviations (%1)</source>
        <translation>偏差（%1）</translation>
    </message>
    <message>
        <source>Add an &amp;addendum</source>
        <translation>写补充记录(&amp;A)</translation>
    </message>
    <message>
        <source>Write the &amp;log</source>
        <translation>写日志(&amp;L)</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同执行人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecoveryCodeFields</name>
    <message>
        <source>The whole code, on one paper</source>
        <translation>一张纸上的完整恢复码</translation>
    </message>
    <message>
        <source>Two of the three parts</source>
        <translation>三份中的两份</translation>
    </message>
    <message>
        <source>&amp;What you have</source>
        <translation>手里有什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>36 characters from the paper; blanks and dashes do not matter.</source>
        <translation>纸上的 36 个字符，空格和横线可有可无。</translation>
    </message>
    <message>
        <source>Part %1 of 3</source>
        <translation>第 %1 份，共 3 份</translation>
    </message>
    <message>
        <source>One paper</source>
        <translation>其中一张</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>另一张</translation>
    </message>
    <message>
        <source>First code on it</source>
        <translation>上面的第一组码</translation>
    </message>
    <message>
        <source>Second code on it</source>
        <translation>上面的第二组码</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecoveryKitCard</name>
    <message>
        <source>Code from the printed kit</source>
        <translation>恢复卡上的恢复码</translation>
    </message>
    <message>
        <source>36 characters from the printed page</source>
        <translation>打印页上的 36 个字符</translation>
    </message>
    <message>
        <source>&amp;Test the kit</source>
        <translation>试用恢复卡(&amp;T)</translation>
    </message>
    <message>
        <source>Make and print a new kit</source>
        <translation>生成并打印新恢复卡</translation>
    </message>
    <message>
        <source>Hand it out in three parts</source>
        <translation>分三份交人保管</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>恢复卡</translation>
    </message>
    <message>
        <source>The printed code opens the workspace when the owner&apos;s password is forgotten. Without both, nobody can open it. Two envelopes in two places; test one twice a year.</source>
        <translation>负责人忘记密码时，用打印的恢复码打开账套；两样都没有，谁也打不开。请装两个信封分两处存放，每半年试用一次。</translation>
    </message>
    <message>
        <source>Where nobody shall hold the whole code, hand it out in three parts: any two of them open the workspace, one alone opens nothing.</source>
        <translation>不想让任何一个人掌握完整的码，可以分成三份：任意两份能打开账套，单独一份什么也打不开。</translation>
    </message>
    <message>
        <source>This code does not open this workspace. Is it an older kit? Make a new one.</source>
        <translation>这个恢复码打不开本账套。是不是旧的恢复卡？请重新生成一张。</translation>
    </message>
    <message>
        <source>The kit fits. Put it back into its envelope.</source>
        <translation>恢复卡有效，请放回信封。</translation>
    </message>
    <message>
        <source>Make a new recovery kit</source>
        <translation>生成新的恢复卡</translation>
    </message>
    <message>
        <source>The printed kits you have now will open nothing any more. The new one is printed at once, twice.</source>
        <translation>现有的恢复卡将全部作废。新卡会立即打印两份。</translation>
    </message>
    <message>
        <source>Keep the old kit</source>
        <translation>保留旧恢复卡</translation>
    </message>
    <message>
        <source>Two copies are printed. Test one of them here.</source>
        <translation>已打印两份，请在这里试用其中一份。</translation>
    </message>
    <message>
        <source>Part %1, %2:</source>
        <translation>第 %1 份，%2：</translation>
    </message>
    <message>
        <source>Three pages are printed, one for each holder.</source>
        <translation>已打印三页，每位保管人一页。</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>请现在抄下来</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecoveryPage</name>
    <message>
        <source>Set the &amp;new password</source>
        <translation>设置新密码(&amp;N)</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>用恢复码打开</translation>
    </message>
    <message>
        <source>The owner gets a new password, everything is written under a new key, and the code on the paper is replaced by a new one. The journal keeps a note of it.</source>
        <translation>负责人将换用新密码，全部数据改用新密钥写入，纸上的恢复码也会换成新的。日志会记下这次操作。</translation>
    </message>
    <message>
        <source>Opening with the recovery code</source>
        <translation>正在用恢复码打开</translation>
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
    <message>
        <source>&amp;Save as a text file</source>
        <translation>另存为文本文件(&amp;S)</translation>
    </message>
    <message>
        <source>A file on this PC is no safe place: print it or move it to a stick, then delete it.</source>
        <translation>文件留在这台电脑上并不安全：请打印或移到 U 盘，然后删除。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RecycleBinPage</name>
    <message>
        <source>Records in the recycle bin</source>
        <translation>回收站内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起时间</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What is put away waits here and can be brought back.</source>
        <translation>回收站是空的。收起的内容会放在这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>已恢复：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RegisterSection</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Register of complaints</source>
        <translation>投诉台账</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choose one to see it.</source>
        <translation>选一件查看。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RestoreFileStep</name>
    <message>
        <source>C&amp;hoose a file</source>
        <translation>选择文件(&amp;H)</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>备份文件(&amp;F)</translation>
    </message>
    <message>
        <source>Its name ends in .csbak.</source>
        <translation>文件名以 .csbak 结尾。</translation>
    </message>
    <message>
        <source>Restoring makes a workspace of its own from the backup. What lies on this PC now stays as it is.</source>
        <translation>恢复会用备份另建一个账套，这台电脑上现有的数据保持不变。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.csbak)</source>
        <translation>备份 (*.csbak)</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RestoreKeyStep</name>
    <message>
        <source>With the &amp;password that the owner had then</source>
        <translation>用负责人当时的密码(&amp;P)</translation>
    </message>
    <message>
        <source>With the recovery &amp;code that was valid then</source>
        <translation>用当时有效的恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Login &amp;name of the owner</source>
        <translation>负责人的登录名(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word of that time</source>
        <translation>当时的密码(&amp;W)</translation>
    </message>
    <message>
        <source>A backup opens with what opened the workspace on the day it was made.</source>
        <translation>备份当天用什么打开账套，就用什么打开这份备份。</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>正在打开备份</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RestorePlaceStep</name>
    <message>
        <source>Choose an empty folder</source>
        <translation>选择一个空文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder for the restored workspace</source>
        <translation>存放恢复后账套的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>A new or empty folder on this PC.</source>
        <translation>这台电脑上的新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Compare with what you expect before you restore. Everything entered after this moment is not in the backup.</source>
        <translation>恢复前请先核对内容。此时间之后录入的数据不在备份里。</translation>
    </message>
    <message>
        <source>%1
Made on %2 · backup number %3
%4 records · %5 journal entries</source>
        <translation>%1
备份于 %2 · 第 %3 份备份
%4 条记录 · %5 条日志</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Contents and place</source>
        <translation>内容和位置</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RevealMenu</name>
    <message>
        <source>Why do you need the number?</source>
        <translation>为什么需要号码？</translation>
    </message>
    <message>
        <source>To call the client</source>
        <translation>给客户打电话</translation>
    </message>
    <message>
        <source>To confirm the appointment</source>
        <translation>确认预约</translation>
    </message>
    <message>
        <source>To send a message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>The client asks for it</source>
        <translation>客户本人要求</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>核对身份</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RevealsDialog</name>
    <message>
        <source>Many revealed numbers</source>
        <translation>号码查看过多</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>What was the &amp;reason?</source>
        <translation>原因是什么(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Looked into it</source>
        <translation>已核查(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody has shown more numbers than the work needs.</source>
        <translation>没有人超量显示号码。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewBoard</name>
    <message>
        <source>The month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <extracomment>%1 is a month that is not over yet.</extracomment>
        <translation>%1（进行中）</translation>
    </message>
    <message>
        <source>Whole house</source>
        <translation>全机构</translation>
    </message>
    <message>
        <source>Adding up the month</source>
        <translation>正在汇总本月</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开评</translation>
    </message>
    <message>
        <source>Figures still move</source>
        <translation>数字仍会变</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Journal head: %1</source>
        <translation>日志头：%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewEntered</name>
    <message>
        <source>In percent.</source>
        <translation>单位：%。</translation>
    </message>
    <message>
        <source>For every hundred.</source>
        <translation>每百例。</translation>
    </message>
    <message>
        <source>In minutes.</source>
        <translation>单位：分钟。</translation>
    </message>
    <message>
        <source>In hours.</source>
        <translation>单位：小时。</translation>
    </message>
    <message>
        <source>In days.</source>
        <translation>单位：天。</translation>
    </message>
    <message>
        <source>In yuan.</source>
        <translation>单位：元。</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>单位：分。</translation>
    </message>
    <message>
        <source>As a number.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Empty: no target, nothing is judged.</source>
        <translation>留空：没有目标，不作判断。</translation>
    </message>
    <message>
        <source>&amp;Smallest sample</source>
        <translation>最小样本(&amp;S)</translation>
    </message>
    <message>
        <source>With fewer cases the figure is shown without a judgement.</source>
        <translation>样本更少时只显示、不判断。</translation>
    </message>
    <message>
        <source>&amp;Who answers for it</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>目标已设定</translation>
    </message>
    <message>
        <source>&amp;Compare what</source>
        <translation>对比哪项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>In the unit of the indicator.</source>
        <translation>按该指标的单位。</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How sure is it</source>
        <translation>可靠程度(&amp;H)</translation>
    </message>
    <message>
        <source>What is only quoted is shown as quoted, and never drawn as a fact.</source>
        <translation>仅为引用的会注明“引用”，绝不当作事实画进图里。</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>参照值</translation>
    </message>
    <message>
        <source>Add the benchmark</source>
        <translation>添加参照值</translation>
    </message>
    <message>
        <source>Benchmark added</source>
        <translation>参照值已添加</translation>
    </message>
    <message>
        <source>What &amp;kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Any day of it.</source>
        <translation>该月任意一天。</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>门店(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Of &amp;what</source>
        <translation>归属(&amp;W)</translation>
    </message>
    <message>
        <source>Channel or service.</source>
        <translation>渠道或项目。</translation>
    </message>
    <message>
        <source>The ledger, the bill.</source>
        <translation>账本、账单。</translation>
    </message>
    <message>
        <source>Cost or spending</source>
        <translation>成本或投放</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务项目(&amp;S)</translation>
    </message>
    <message>
        <source>Price of &amp;others</source>
        <translation>同行价格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>见于(&amp;S)</translation>
    </message>
    <message>
        <source>Who asks that price, and where it is written.</source>
        <translation>谁的报价，写在哪里。</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场价</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewExports</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Print and save</source>
        <translation>打印与导出</translation>
    </message>
    <message>
        <source>The whole month as a pack</source>
        <translation>整月评审册</translation>
    </message>
    <message>
        <source>One page for the wall</source>
        <translation>上墙公示一页纸</translation>
    </message>
    <message>
        <source>Inspection sample</source>
        <translation>检查抽样包</translation>
    </message>
    <message>
        <source>Figures as a workbook</source>
        <translation>数字导出为工作簿</translation>
    </message>
    <message>
        <source>Hours and days as a workbook</source>
        <translation>工时与天数工作簿</translation>
    </message>
    <message>
        <source>Figures for head office or association</source>
        <translation>上报总部或协会（无个人信息）</translation>
    </message>
    <message>
        <source>Random finished services of the month with licence on the day, consent, lots and follow-up. Clients stand in it by number; that they were shown is noted.</source>
        <translation>从本月已完成的服务中随机抽取，附当日证照、同意书、批号与回访。顾客只用编号，调阅会留痕。</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>抽多少条(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Drawn with number</source>
        <translation>抽签号(&amp;D)</translation>
    </message>
    <message>
        <source>Let the inspector name it: the same number draws the same records.</source>
        <translation>请检查人员报一个数：同一个数抽到同样的记录。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewMeeting</name>
    <message>
        <source>%1 is %2, wanted is %3</source>
        <translation>%1为 %2，目标 %3</translation>
    </message>
    <message>
        <source>No more than three can be worked on, and fewer would not be found. Say each in your own words.</source>
        <translation>多于三个做不完，少于三个说明没找准。请用自己的话写。</translation>
    </message>
    <message>
        <source>&amp;%1. What is it about</source>
        <translation>第 &amp;%1 个，关于哪项指标</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>您的表述</translation>
    </message>
    <message>
        <source>Three contradictions of the month</source>
        <translation>本月三个关键矛盾</translation>
    </message>
    <message>
        <source>Confirm these three</source>
        <translation>确认这三个</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing: a task, done or not</source>
        <translation>不衡量：只看做没做</translation>
    </message>
    <message>
        <source>&amp;Against which</source>
        <translation>针对哪个矛盾(&amp;A)</translation>
    </message>
    <message>
        <source>What is &amp;done</source>
        <translation>做什么(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who answers for it</source>
        <translation>负责人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日期(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Measured by</source>
        <translation>用什么衡量(&amp;M)</translation>
    </message>
    <message>
        <source>The frozen figure is kept as the baseline. An improvement without one cannot be judged later.</source>
        <translation>冻结的数字留作基线。没有基线的改进，以后无法判断成效。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不再做</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>结果(&amp;H)</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>结果如何(&amp;C)</translation>
    </message>
    <message>
        <source>Close a decision</source>
        <translation>结束一项决定</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Decision closed</source>
        <translation>决定已结束</translation>
    </message>
    <message>
        <source>What &amp;happened, and what it means</source>
        <translation>发生了什么，意味着什么(&amp;H)</translation>
    </message>
    <message>
        <source>It stands on the first page of the pack.</source>
        <translation>印在评审册首页。</translation>
    </message>
    <message>
        <source>The month in your words</source>
        <translation>用您的话说本月</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>到会人员</translation>
    </message>
    <message>
        <source>From &amp;outside</source>
        <translation>外部人士(&amp;O)</translation>
    </message>
    <message>
        <source>Several names with commas between.</source>
        <translation>多个姓名用逗号隔开。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>On the &amp;whole month</source>
        <translation>对整月的评论(&amp;W)</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>针对：%1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>评论已添加</translation>
    </message>
    <message>
        <source>A colleague signs after me</source>
        <translation>由同事随后签署</translation>
    </message>
    <message>
        <source>Somebody from outside signs with me</source>
        <translation>由外部人士与我一同签署</translation>
    </message>
    <message>
        <source>Nobody: it is printed as signed by one</source>
        <translation>没有第二人：打印时注明一人签署</translation>
    </message>
    <message>
        <source>You put your name under the frozen figures, the three contradictions and the decisions. Nothing of it changes afterwards; corrections are declared.</source>
        <translation>您将为冻结的数字、三个矛盾和各项决定署名。此后内容不再改变，更正会另行列明。</translation>
    </message>
    <message>
        <source>The first name is there. With yours the month is signed.</source>
        <translation>第一人已签。您签署后本月即告签署完成。</translation>
    </message>
    <message>
        <source>Who is the second</source>
        <translation>第二人是谁</translation>
    </message>
    <message>
        <source>&amp;Name of the second</source>
        <translation>第二人姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why nobody else signs</source>
        <translation>为什么没有第二人(&amp;W)</translation>
    </message>
    <message>
        <source>Sign the month</source>
        <translation>签署本月质评</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>no decision was made</source>
        <translation>还没有作出决定</translation>
    </message>
    <message>
        <source>nobody wrote what happened and what it means</source>
        <translation>还没有写下发生了什么、意味着什么</translation>
    </message>
    <message>
        <source>Before you sign: %1.</source>
        <extracomment>%1 is what is still empty: &quot;no decision was made&quot;.</extracomment>
        <translation>签署前请留意：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>质评</translation>
    </message>
    <message>
        <source>Monthly review: %1</source>
        <translation>月度质评：%1</translation>
    </message>
    <message>
        <source>It waits to be opened.</source>
        <translation>等待开评。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The second name is missing.</source>
        <translation>还缺第二个签名。</translation>
    </message>
    <message>
        <source>It is not signed yet.</source>
        <translation>还没有签署。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Decided in the review of %1, due %2</source>
        <translation>%1质评的决定，%2 到期</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>本月一页</translation>
    </message>
    <message>
        <source>Decide and sign</source>
        <translation>决定与签署</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>月度质评</translation>
    </message>
    <message>
        <source>Your part waits to be read: %1</source>
        <translation>本部门指标待阅：%1</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>本部门的部分</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewPills</name>
    <message>
        <source>going apart</source>
        <translation>背离</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ReviewText</name>
    <message>
        <source>%1 per 100</source>
        <extracomment>A rate, for example complications for every hundred treatments.</extracomment>
        <translation>%1/百例</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>n=%1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>%1 days between</source>
        <translation>平均间隔 %1 天</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>尚不能判断</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>two of three near a limit</source>
        <translation>三点中两点近限</translation>
    </message>
    <message>
        <source>eight months on one side</source>
        <translation>连续八个月偏一侧</translation>
    </message>
    <message>
        <source>six months rising</source>
        <translation>连续六个月上升</translation>
    </message>
    <message>
        <source>six months falling</source>
        <translation>连续六个月下降</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>better, beyond chance</source>
        <translation>确有改善</translation>
    </message>
    <message>
        <source>worse, beyond chance</source>
        <translation>确有变差</translation>
    </message>
    <message>
        <source>no effect seen</source>
        <translation>未见效果</translation>
    </message>
    <message>
        <source>%1 (quoted, not checked)</source>
        <extracomment>A benchmark that somebody has only read somewhere.</extracomment>
        <translation>%1（引用，未核实）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) more than the target allows</source>
        <translation>
            <numerusform>比目标多 %n 例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) short of the target</source>
        <translation>
            <numerusform>差 %n 例才达标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 away from the target</source>
        <translation>距目标差 %1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限数</translation>
    </message>
    <message>
        <source>This role may do everything, also what later versions bring. It is not changed.</source>
        <translation>这个岗位拥有全部权限，包括以后版本新增的，不能修改。</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>保存修改(&amp;K)</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>收起(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>新岗位(&amp;N)</translation>
    </message>
    <message>
        <source>All of their branches</source>
        <translation>所在门店全部</translation>
    </message>
    <message>
        <source>Only what is theirs</source>
        <translation>只看自己的</translation>
    </message>
    <message>
        <source>Name in &amp;Chinese</source>
        <translation>中文名称(&amp;C)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sees</source>
        <translation>能看到(&amp;S)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Add the role</source>
        <translation>添加岗位(&amp;A)</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>岗位已添加</translation>
    </message>
    <message>
        <source>Role changed: who holds it has the new rights at once</source>
        <translation>岗位已修改，在岗人员的权限立即生效</translation>
    </message>
    <message>
        <source>Role put away</source>
        <translation>岗位已收起</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RoundsPage</name>
    <message>
        <source>Rounds of the premises</source>
        <translation>场所例行检查</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁做</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edit &amp;steps</source>
        <translation>修改步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本对比(&amp;V)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>收起(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Release the draft</source>
        <translation>发布草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Steps of the round</source>
        <translation>检查步骤</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场所检查</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <translation>新检查(&amp;N)</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新检查</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>频次(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁做(&amp;W)</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>开始草稿</translation>
    </message>
    <message>
        <source>The round is there as a draft</source>
        <translation>检查已建为草稿</translation>
    </message>
    <message>
        <source>Released: in force from now on</source>
        <translation>已发布，即刻生效</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The round was put away</source>
        <translation>检查已收起</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RuleBookDialogs</name>
    <message>
        <source>without an end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1: at least level %2</source>
        <translation>%1：至少 %2 级</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>&amp;Ladder</source>
        <translation>等级序列(&amp;L)</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>选一个，或者输入新序列的名称。</translation>
    </message>
    <message>
        <source>&amp;Rank, 1 is the lowest</source>
        <translation>级次，1 最低(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name, Chinese</source>
        <translation>中文名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name, &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Held for</source>
        <translation>有效期(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pay, of the normal</source>
        <translation>薪酬系数(&amp;P)</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>达到条件</translation>
    </message>
    <message>
        <source>Whoever meets all of it can be given the tier, and loses it when something is missing.</source>
        <translation>全部满足才可授予；缺一项即按低一级计算。</translation>
    </message>
    <message>
        <source>Holds these &amp;certificates</source>
        <translation>持有这些证书(&amp;C)</translation>
    </message>
    <message>
        <source>Was &amp;seen to do</source>
        <translation>能力观察(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Works here for</source>
        <translation>在岗至少(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Clients give at least</source>
        <translation>客户评分至少(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;over the last</source>
        <translation>统计最近(&amp;O)</translation>
    </message>
    <message>
        <source>on so many &amp;answers</source>
        <translation>至少几份评价(&amp;A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业证</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>签署文本</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>It has a number that must be written &amp;down</source>
        <translation>有编号，必须登记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>类别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Holds for</source>
        <translation>有效期(&amp;H)</translation>
    </message>
    <message>
        <source>New kind of certificate</source>
        <translation>新增证书种类</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kind added</source>
        <translation>已新增种类</translation>
    </message>
    <message>
        <source>What somebody can be seen to do: “calming an angry client”.</source>
        <translation>能看得见的本事，例如“安抚生气的客户”。</translation>
    </message>
    <message>
        <source>New competence</source>
        <translation>新增能力项</translation>
    </message>
    <message>
        <source>Competence added</source>
        <translation>已新增能力项</translation>
    </message>
    <message>
        <source>Change a tier</source>
        <translation>修改等级</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新增等级</translation>
    </message>
    <message>
        <source>Keep the tier</source>
        <translation>保存等级</translation>
    </message>
    <message>
        <source>Tier kept</source>
        <translation>等级已保存</translation>
    </message>
    <message>
        <source>&amp;Text, Chinese</source>
        <translation>中文正文(&amp;T)</translation>
    </message>
    <message>
        <source>Text, &amp;English</source>
        <translation>英文正文(&amp;E)</translation>
    </message>
    <message>
        <source>Next version of what is signed</source>
        <translation>签署文本的新版本</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RuleBookSection</name>
    <message>
        <source>Kinds of certificates</source>
        <translation>证书种类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>People seen</source>
        <translation>已观察人数</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签署文本</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人数</translation>
    </message>
    <message>
        <source>Seal of the text</source>
        <translation>文本指纹</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>收起(&amp;P)</translation>
    </message>
    <message>
        <source>What ships can be put away, and the house adds its own. What the law asks for stays.</source>
        <translation>自带的可以停用，也可以自行增加；法定要求不能停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>必须登记</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n signature(s) do not fit</source>
        <translation>
            <numerusform>▲ %n 份签名与文本不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier put away</source>
        <translation>等级已停用</translation>
    </message>
    <message>
        <source>Kind put away</source>
        <translation>种类已停用</translation>
    </message>
</context>
<context>
    <name>seraph::ui::RuleDialog</name>
    <message>
        <source>Phrase rule</source>
        <translation>用语规则</translation>
    </message>
    <message>
        <source>New phrase rule</source>
        <translation>新用语规则</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>分类(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Phrases, one a line</source>
        <translation>用语，每行一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only near</source>
        <translation>只在附近有这些词时(&amp;O)</translation>
    </message>
    <message>
        <source>Separated by commas; empty: wherever it stands.</source>
        <translation>用逗号分隔；不填：出现即算。</translation>
    </message>
    <message>
        <source>&amp;Harmless in</source>
        <translation>以下情况不算(&amp;H)</translation>
    </message>
    <message>
        <source>A wording around it, or “not…” for whatever follows “not”.</source>
        <translation>包住它的说法，如“最近”；或写“不…”，表示“不”后面的都不算。</translation>
    </message>
    <message>
        <source>P&amp;ublic text</source>
        <translation>公开文字(&amp;U)</translation>
    </message>
    <message>
        <source>To one p&amp;erson</source>
        <translation>一对一(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>依据(&amp;B)</translation>
    </message>
    <message>
        <source>Law or house rule.</source>
        <translation>法规或本店规定。</translation>
    </message>
    <message>
        <source>&amp;Say instead</source>
        <translation>建议改为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Must find, one sentence a line</source>
        <translation>应当命中的例句，每行一句(&amp;M)</translation>
    </message>
    <message>
        <source>Must let pass, o&amp;ne sentence a line</source>
        <translation>不应命中的例句，每行一句(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put the rule away</source>
        <translation>收起规则</translation>
    </message>
    <message>
        <source>Back to the shipped rule</source>
        <translation>恢复自带规则</translation>
    </message>
    <message>
        <source>Rule kept</source>
        <translation>规则已保存</translation>
    </message>
    <message>
        <source>Rule put away</source>
        <translation>规则已收起</translation>
    </message>
    <message>
        <source>Beside these, what every rule lets pass: denials, questions of the client.</source>
        <translation>此外，否定的话、客户的提问等通用例外一律放过。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ScriptCardsPage</name>
    <message>
        <source>Script cards</source>
        <translation>话术卡</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>话术卡</translation>
    </message>
    <message>
        <source>&amp;Keep the card</source>
        <translation>保存话术卡(&amp;K)</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SectionPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>当前密码(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新密码(&amp;W)</translation>
    </message>
    <message>
        <source>Long is better than complicated: four or five words are easy to type and hard to guess.</source>
        <translation>长比复杂更好：四五个词连起来，好输入又难猜。</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再输一次新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>PIN of six digits</source>
        <translation>六位 PIN</translation>
    </message>
    <message>
        <source>Use this PIN today</source>
        <translation>本班使用此 PIN</translation>
    </message>
    <message>
        <source>PIN for this shift</source>
        <translation>本班 PIN</translation>
    </message>
    <message>
        <source>Six digits open the covered screen in a second. They hold until the workspace is locked and are written nowhere.</source>
        <translation>六位数字，一秒解开遮屏。锁定账套后失效，不写入任何地方。</translation>
    </message>
    <message>
        <source>&amp;Cover after (minutes)</source>
        <translation>遮屏（分钟）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lock after (minutes)</source>
        <translation>锁定（分钟）(&amp;L)</translation>
    </message>
    <message>
        <source>Lock at closing &amp;time</source>
        <translation>打烊锁定(&amp;T)</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>使用这些时间</translation>
    </message>
    <message>
        <source>Cover and lock</source>
        <translation>遮屏与锁定</translation>
    </message>
    <message>
        <source>Change the &amp;key now</source>
        <translation>立即更换密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the workspace</source>
        <translation>账套密钥</translation>
    </message>
    <message>
        <source>After somebody left, or once a year: everything is written anew under a new key, and old copies of the key open nothing any more. Passwords stay as they are. Make a backup afterwards.</source>
        <translation>有人离职后，或每年一次：全部数据用新密钥重写，旧密钥从此打不开任何东西。各人密码不变。完成后请做一次备份。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>The PIN holds until the workspace is locked. Ctrl+L covers the screen.</source>
        <translation>PIN 在锁定账套前有效。按 Ctrl+L 遮屏。</translation>
    </message>
    <message>
        <source>These times hold from the next sign-in on.</source>
        <translation>下次登录起生效。</translation>
    </message>
    <message>
        <source>The workspace has a new key.</source>
        <translation>账套已更换密钥。</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>正在修改密码</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>正在更换密钥</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ServiceActions</name>
    <message>
        <source>&amp;Move to another category</source>
        <translation>移到其他分类(&amp;M)</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>&amp;Internal cost</source>
        <translation>内部成本(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put the service away</source>
        <translation>移除这项服务(&amp;P)</translation>
    </message>
    <message>
        <source>The service was put away</source>
        <translation>服务已移除</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ServiceDialog</name>
    <message>
        <source>Draft %1: %2</source>
        <translation>草稿 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>文字语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>时间节点</translation>
    </message>
    <message>
        <source>What may change, and how that is agreed</source>
        <translation>可能变更及如何确认</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>价格构成</translation>
    </message>
    <message>
        <source>Included, one a line</source>
        <translation>包含项，每行一条</translation>
    </message>
    <message>
        <source>Not included, one a line</source>
        <translation>不含项，每行一条</translation>
    </message>
    <message>
        <source>Results that may be promised, one a line</source>
        <translation>可承诺的结果，每行一条</translation>
    </message>
    <message>
        <source>Instructions for the client</source>
        <translation>给客户的须知</translation>
    </message>
    <message>
        <source>What &amp;changed and why</source>
        <translation>变更说明(&amp;C)</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Edit &amp;texts</source>
        <translation>修改文字(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;price</source>
        <translation>新价格(&amp;P)</translation>
    </message>
    <message>
        <source>Edit &amp;steps</source>
        <translation>修改步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Release the draft</source>
        <translation>发布草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Put on sale</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Name of a service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>查找服务</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>服务承诺</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Take off sale</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Released: in force from now on</source>
        <translation>已发布，即刻生效</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本对比(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Print the price &amp;list</source>
        <translation>打印价目表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New service</source>
        <translation>新服务(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>升级建议 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seraph::ui::ShiftSection</name>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接记录</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No shift has been handed over yet.</source>
        <translation>还没有交接过班。</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>给下一班的留言</translation>
    </message>
    <message>
        <source>What the next shift must know: promises made, who comes back, what is out of order</source>
        <translation>下一班必须知道的事：答应过什么、谁会再来、什么坏了</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>%1 handed over at %2: %3</source>
        <translation>%1 于 %2 交班：%3</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>我来接班</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>have come and not left</source>
        <translation>已到未离</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>today, not here yet</source>
        <translation>今天未到</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>条咨询</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>待签文件</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>份文件</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>nothing has happened yet</source>
        <translation>还没有发生什么</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%n note(s))</source>
        <translation>
            <numerusform>%1 %2（%n 笔）</numerusform>
        </translation>
    </message>
    <message>
        <source>Money taken: %1</source>
        <translation>收款：%1</translation>
    </message>
    <message>
        <source>Handed over. Whoever comes next takes it over with one click.</source>
        <translation>已交班。下一位点一下即可接班。</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>seraph::ui::ShortListExports</name>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>另存为表格…</translation>
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
    <name>seraph::ui::SignaturePad</name>
    <message>
        <source>Field to sign in</source>
        <translation>签名区</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SpecialDays</name>
    <message>
        <source>Special days</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>收起(&amp;W)</translation>
    </message>
    <message>
        <source>Other hours on one day, or none</source>
        <translation>某一天另定时间，或不营业</translation>
    </message>
    <message>
        <source>Stocktaking, a move, an open Sunday: days on which the usual hours do not hold.</source>
        <translation>盘点、搬家、周日加开：不按平常时间营业的日子。</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>9:00-12:00, or empty: closed</source>
        <translation>9:00-12:00，留空为休息</translation>
    </message>
    <message>
        <source>Hours on that day</source>
        <translation>当天营业时间</translation>
    </message>
    <message>
        <source>Note on that day</source>
        <translation>当天备注</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Which day? For example 2026-12-24, or &quot;next Sunday&quot;.</source>
        <translation>哪一天？例如 2026-12-24，或“下周日”。</translation>
    </message>
    <message>
        <source>Hours are written like 9:00-12:00, 13:00-18:00. Empty means closed.</source>
        <translation>营业时间写成 9:00-12:00, 13:00-18:00，留空表示休息。</translation>
    </message>
    <message>
        <source>Special day set</source>
        <translation>特殊日期已设定</translation>
    </message>
    <message>
        <source>The usual hours hold again</source>
        <translation>恢复平常营业时间</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StaffDialog</name>
    <message>
        <source>New person</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>职务(&amp;J)</translation>
    </message>
    <message>
        <source>How they sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Leave this empty for somebody who never uses the PC.</source>
        <translation>从不用电脑的人，此处留空。</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>初始密码(&amp;W)</translation>
    </message>
    <message>
        <source>At least 10 characters. They choose their own at the first sign-in.</source>
        <translation>至少 10 个字符。本人首次登录时改成自己的。</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Roles decide what somebody may see and change.</source>
        <translation>岗位决定能看什么、能改什么。</translation>
    </message>
    <message>
        <source>Adding the person</source>
        <translation>正在添加人员</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>重设密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End the access</source>
        <translation>停用登录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>新员工(&amp;N)</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or phone</source>
        <translation>姓名、拼音、首字母或电话</translation>
    </message>
    <message>
        <source>Search staff</source>
        <translation>搜索员工</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>does not sign in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>%1 · no password yet</source>
        <translation>%1 · 尚无密码</translation>
    </message>
    <message>
        <source>End the access of %1</source>
        <translation>停用 %1 的登录</translation>
    </message>
    <message>
        <source>They cannot sign in any more, at once. Their name stays on everything they did.</source>
        <translation>立即无法登录。本人做过的一切仍保留姓名。</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>停用登录</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不停用</translation>
    </message>
    <message>
        <source>Done. Change the key of the workspace at closing time (Settings → Security).</source>
        <translation>已停用。请在打烊后更换账套密钥（设置 → 安全）。</translation>
    </message>
    <message>
        <source>Nobody here is called like that.</source>
        <translation>没有找到这个人。</translation>
    </message>
    <message>
        <source>Making a one-time password</source>
        <translation>正在生成一次性密码</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>未定岗位</translation>
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
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is red is no role of the list: choose one there, or leave it empty.</source>
        <translation>标红的不是列表里的岗位：请从列表选择，或先留空。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StageStrip</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>第 %1 环节，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StepForm</name>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>跳过(&amp;L)…</translation>
    </message>
    <message>
        <source>De&amp;viation…</source>
        <translation>偏差(&amp;V)…</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>At (empty: now)</source>
        <translation>时间（空为现在）</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Or drop files here, or paste a picture</source>
        <translation>也可以把文件拖到这里，或粘贴图片</translation>
    </message>
    <message>
        <source>Choose a step at the left.</source>
        <translation>请在左侧选择步骤。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on record</source>
        <translation>
            <numerusform>已存 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo or a file</source>
        <translation>添加照片或文件</translation>
    </message>
    <message>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>照片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Cleaning the photo</source>
        <translation>正在清理照片信息</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StepText</name>
    <message>
        <source>Copying the records</source>
        <translation>正在复制记录</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>正在写备份</translation>
    </message>
    <message>
        <source>Opening the backup to prove it</source>
        <translation>正在打开备份核对</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>正在展开备份</translation>
    </message>
    <message>
        <source>Moving the records to a new key</source>
        <translation>正在把记录换到新密钥</translation>
    </message>
    <message>
        <source>Writing everything under a new key</source>
        <translation>正在用新密钥重新写入</translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>正在核验操作留痕</translation>
    </message>
    <message>
        <source>Comparing every record with the journal</source>
        <translation>正在逐条与操作留痕对照</translation>
    </message>
    <message>
        <source>Checking every page of the file</source>
        <translation>正在检查数据文件的每一页</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Copying photos and scans</source>
        <translation>正在复制照片和扫描件</translation>
    </message>
    <message>
        <source>Putting the restored data in place</source>
        <translation>正在启用恢复的数据</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>正在读取各行</translation>
    </message>
</context>
<context>
    <name>seraph::ui::StepsDialog</name>
    <message>
        <source>Steps, draft %1</source>
        <translation>步骤，草稿 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁做</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>可否调整</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What changed and why</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>&amp;Add a step</source>
        <translation>加一步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SurveyDialog</name>
    <message>
        <source>%1, draft %2</source>
        <translation>%1，草稿第 %2 版</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Words and low answers</source>
        <translation>用语与低分</translation>
    </message>
    <message>
        <source>Questions in order</source>
        <translation>问题顺序</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First words, Chinese</source>
        <translation>开头语（中文）(&amp;F)</translation>
    </message>
    <message>
        <source>First words, English</source>
        <translation>开头语（英文）</translation>
    </message>
    <message>
        <source>Thank&amp;s, Chinese</source>
        <translation>结束语（中文）(&amp;S)</translation>
    </message>
    <message>
        <source>Thanks, English</source>
        <translation>结束语（英文）</translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>At this answer or below, a manager has to talk to the client.</source>
        <translation>达到或低于这个分数，须由店长回访客户。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>The manager&apos;s &amp;task, Chinese</source>
        <translation>店长待办（中文）(&amp;T)</translation>
    </message>
    <message>
        <source>The manager&apos;s task, English</source>
        <translation>店长待办（英文）</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>本版本</translation>
    </message>
    <message>
        <source>What changed and &amp;why</source>
        <translation>改了什么、为什么(&amp;W)</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>保存草稿(&amp;K)</translation>
    </message>
    <message>
        <source>Ask this from now &amp;on</source>
        <translation>从现在起使用(&amp;O)</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚未填写）</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Asked from now on</source>
        <translation>已启用，从现在起使用</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>草稿已丢弃</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When it is asked</source>
        <translation>何时询问(&amp;W)</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>新建问卷</translation>
    </message>
    <message>
        <source>Write its questions</source>
        <translation>填写问题</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SurveyQuestionForm</name>
    <message>
        <source>M&amp;ust be answered</source>
        <translation>必答(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Question, Chinese</source>
        <translation>问题（中文）(&amp;Q)</translation>
    </message>
    <message>
        <source>Question, &amp;English</source>
        <translation>问题（英文）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>计入(&amp;C)</translation>
    </message>
    <message>
        <source>Each of these once; &quot;other&quot; as often as you like.</source>
        <translation>每一项只能问一次；“其他”次数不限。</translation>
    </message>
    <message>
        <source>&amp;Lowest means, Chinese</source>
        <translation>最低分的含义（中文）(&amp;L)</translation>
    </message>
    <message>
        <source>Lowest means, English</source>
        <translation>最低分的含义（英文）</translation>
    </message>
    <message>
        <source>&amp;Highest means, Chinese</source>
        <translation>最高分的含义（中文）(&amp;H)</translation>
    </message>
    <message>
        <source>Highest means, English</source>
        <translation>最高分的含义（英文）</translation>
    </message>
    <message>
        <source>%1, yes or no</source>
        <translation>%1（是/否）</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1（%2–%3 分）</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SurveySheet</name>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Name, if you wish</source>
        <translation>姓名（可不填）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>seraph::ui::SurveysSection</name>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>填写时机</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Open the &amp;kiosk</source>
        <translation>打开自助评价(&amp;K)</translation>
    </message>
    <message>
        <source>Key in from &amp;paper</source>
        <translation>录入纸质问卷(&amp;P)</translation>
    </message>
    <message>
        <source>The kiosk fills the screen, hides the desk behind the PIN and begins anew for each client.</source>
        <translation>自助评价占满整个屏幕，工作界面需 PIN 才能返回，每位填完自动重新开始。</translation>
    </message>
    <message>
        <source>Print the &amp;sheet</source>
        <translation>打印纸质问卷(&amp;S)</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <translation>%1，草稿 %2</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>&amp;Edit the questions</source>
        <translation>编辑问题(&amp;E)</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>收起(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New survey</source>
        <translation>新建问卷(&amp;N)</translation>
    </message>
    <message>
        <source>The survey was put away</source>
        <translation>问卷已停用</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TaskList</name>
    <message>
        <source>New task</source>
        <translation>新待办</translation>
    </message>
    <message>
        <source>New task: “tomorrow 3pm call Mrs Wang”, then Enter</source>
        <translation>新待办：如“明天下午3点 给王女士回电”，按回车</translation>
    </message>
    <message numerus="yes">
        <source>by deadline · %n task(s)</source>
        <translation>
            <numerusform>按时限排序 · %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today. What you type above waits for you here.</source>
        <translation>今天没有待办。上面输入的内容会在这里等您。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起超时</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Noted for %1</source>
        <translation>已记到 %1</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>我的待办</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TellCard</name>
    <message>
        <source>What must be told</source>
        <translation>必须告知的事项</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>何时告知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>已告知(&amp;T)</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>This service has nothing that must be told.</source>
        <translation>这个项目没有必须告知的事项。</translation>
    </message>
    <message>
        <source>Choose the service: it says what must be told.</source>
        <translation>先选项目，清单由项目决定。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (keyed later)</source>
        <translation>（补录）</translation>
    </message>
    <message numerus="yes">
        <source>Told: %n item(s)</source>
        <translation>
            <numerusform>已告知 %n 项</numerusform>
        </translation>
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
    <name>seraph::ui::TodayPage</name>
    <message>
        <source>Today · %1</source>
        <translation>今日 · %1</translation>
    </message>
    <message>
        <source>What this workspace still needs</source>
        <translation>账套还缺什么</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in place. Nothing is waiting for you here.</source>
        <translation>一切就绪，没有待处理事项。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>for the manager</source>
        <translation>由负责人处理</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成的内容</translation>
    </message>
    <message>
        <source>typed at %1</source>
        <translation>%1 输入</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>丢弃：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>直接到访</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在要做的事</translation>
    </message>
    <message numerus="yes">
        <source>by deadline · %n item(s)</source>
        <translation>
            <numerusform>按时限排序 · %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits and nothing is due. What comes up stands here.</source>
        <translation>没有人在等，也没有到期的事。有事会出现在这里。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TodayText</name>
    <message>
        <source>Answered: %1</source>
        <translation>已答复：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Nobody has seen them yet. Say why it takes longer.</source>
        <translation>还没有人接待，请说明为何要等。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Waits for the client’s word.</source>
        <translation>等客户决定。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>prepared %1, not signed yet</source>
        <translation>%1准备，尚未签署</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>of %1 expected</source>
        <translation>/ %1 预约</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时答复率</translation>
    </message>
    <message>
        <source>7 days, n=%1</source>
        <translation>近 7 天 n=%1</translation>
    </message>
    <message>
        <source>Plans without a decision</source>
        <translation>未定的方案</translation>
    </message>
    <message>
        <source>open</source>
        <translation>份</translation>
    </message>
    <message>
        <source>%1 to be signed</source>
        <translation>待签%1</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>份</translation>
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
    <name>seraph::ui::TouchpointsPage</name>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>&amp;Keep the standard</source>
        <translation>保存标准(&amp;K)</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TradeText</name>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TrainingCasesSection</name>
    <message>
        <source>Training cases</source>
        <translation>培训案例</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No cases yet. Complaints and near misses make the best ones.</source>
        <translation>暂无案例。投诉和险情是最好的素材。</translation>
    </message>
    <message>
        <source>A case names nobody: whoever approves it has seen to that.</source>
        <translation>案例不得出现个人信息，由审批人确认。</translation>
    </message>
    <message>
        <source>&amp;Propose a case …</source>
        <translation>提交案例(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose a case on the left.</source>
        <translation>请在左侧选择案例。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Question %1 was made of it.</source>
        <translation>已转为题目 %1。</translation>
    </message>
    <message>
        <source>Make a &amp;question of it …</source>
        <translation>转为题目(&amp;Q)…</translation>
    </message>
    <message>
        <source>Not &amp;taken …</source>
        <translation>不采用(&amp;T)…</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>不采用的原因</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Case not taken</source>
        <translation>案例未采用</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Names nobody: take it</source>
        <translation>已匿名，采用(&amp;N)</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>案例已采用</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>领域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>What &amp;happened, without names</source>
        <translation>事情经过（不写姓名）(&amp;H)</translation>
    </message>
    <message>
        <source>What to &amp;learn from it</source>
        <translation>经验教训(&amp;L)</translation>
    </message>
    <message>
        <source>Training case</source>
        <translation>培训案例</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What went wrong, and what do you do in this place?</source>
        <translation>哪里出了问题？换作您会怎么做？</translation>
    </message>
    <message>
        <source>Marking scheme</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>What the examiner looks for</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>问题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marking scheme</source>
        <translation>评分要点(&amp;M)</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>加入题库</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>去审批</translation>
    </message>
    <message>
        <source>My learning</source>
        <translation>我的学习</translation>
    </message>
    <message>
        <source>To be learned</source>
        <translation>待学事项</translation>
    </message>
    <message>
        <source>Morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课次</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Check-rides</source>
        <translation>跟岗演练</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Learning loop</source>
        <translation>改进闭环</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TrainingText</name>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>操作规范</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用语规范</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>院感与卫生</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>应急处置</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉处理</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>问答题</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景题</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>自编</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>made of a case</source>
        <translation>案例转化</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>morning drill</source>
        <translation>晨会抽考</translation>
    </message>
    <message>
        <source>oral exam</source>
        <translation>口试</translation>
    </message>
    <message>
        <source>exam on paper</source>
        <translation>纸笔考试</translation>
    </message>
    <message>
        <source>new procedure</source>
        <translation>规范更新</translation>
    </message>
    <message>
        <source>new consent</source>
        <translation>同意书更新</translation>
    </message>
    <message>
        <source>new version of the course</source>
        <translation>课程更新</translation>
    </message>
    <message>
        <source>re-qualification</source>
        <translation>再认证</translation>
    </message>
    <message>
        <source>weak point</source>
        <translation>短板提升</translation>
    </message>
    <message>
        <source>check-ride</source>
        <translation>跟岗考核</translation>
    </message>
    <message>
        <source>scenario drill</source>
        <translation>情景演练</translation>
    </message>
    <message>
        <source>practical exam</source>
        <translation>实操考核</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>ran out %1</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waits for marks</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>passed · %1</source>
        <translation>通过 · %1</translation>
    </message>
    <message>
        <source>not passed · %1</source>
        <translation>未通过 · %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 已逾期</translation>
    </message>
    <message>
        <source>Right order: %1</source>
        <translation>正确顺序：%1</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>未作答</translation>
    </message>
</context>
<context>
    <name>seraph::ui::TriggerText</name>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>at locking</source>
        <translation>锁定时</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
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
    <name>seraph::ui::UpdatePage</name>
    <message>
        <source>Update from a &amp;file</source>
        <translation>从文件更新(&amp;F)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>This build has no release key and cannot tell a genuine update from a false one. Make a backup, then install the new version by hand.</source>
        <translation>这个版本没有内置发布密钥，无法分辨更新的真假。请先做一次备份，再手动安装新版本。</translation>
    </message>
    <message>
        <source>This is Seraph %1</source>
        <translation>当前版本：天使台账 %1</translation>
    </message>
    <message>
        <source>Seraph never looks for updates by itself. Whoever looks after this PC brings a new version as a file (.csupdate), on a stick for example.</source>
        <translation>程序从不自己联网找更新。由管理这台电脑的人把新版本的文件（.csupdate）带来，例如放在 U 盘里。</translation>
    </message>
    <message>
        <source>Its signature is checked first, then a backup is made and proved, and only then the installer starts. Your data stays where it is.</source>
        <translation>先核对签名，再做一次备份并验证，最后才启动安装程序。您的数据留在原处。</translation>
    </message>
    <message>
        <source>Which update?</source>
        <translation>选择更新文件</translation>
    </message>
    <message>
        <source>Updates of Seraph (*.csupdate)</source>
        <translation>天使台账更新 (*.csupdate)</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>正在核对更新文件</translation>
    </message>
    <message>
        <source>Seraph %1 of %2, %3. The signature is genuine.</source>
        <translation>天使台账 %1，发布于 %2，%3。签名真实有效。</translation>
    </message>
    <message>
        <source>Back up and install</source>
        <translation>备份并安装</translation>
    </message>
    <message>
        <source>Not updated, because there is no backup: %1</source>
        <translation>没有更新，因为备份没有做成：%1</translation>
    </message>
    <message>
        <source>The installer could not be started. It is here: %1</source>
        <translation>安装程序没能启动，它在这里：%1</translation>
    </message>
    <message>
        <source>The installer has started. Close Seraph when it asks for that.</source>
        <translation>安装程序已启动。它要求关闭时，请关闭天使台账。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::VersionText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Day %1 · %2 · %3 · within %4 h · %5</source>
        <translation>第 %1 天 · %2 · %3 · %4 小时内 · %5</translation>
    </message>
    <message>
        <source>Day %1 · %2 · %3</source>
        <translation>第 %1 天 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 min · %4 · %5</source>
        <translation>%1 · %2 · %3 分钟 · %4 · %5</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>谁可以做</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>执业资格</translation>
    </message>
    <message>
        <source>How long a signature holds</source>
        <translation>签署有效期</translation>
    </message>
    <message>
        <source>Signed separately</source>
        <translation>单独签署</translation>
    </message>
    <message>
        <source>Guardian signs</source>
        <translation>监护人签署</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>These two say the same.</source>
        <translation>这两版内容相同。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::VersionsDialog</name>
    <message>
        <source>Versions: %1</source>
        <translation>版本对比：%1</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对比什么</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较早版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>有哪些不同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is only one version so far.</source>
        <translation>目前只有一个版本。</translation>
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
    <message>
        <source>Look at a &amp;sample first</source>
        <translation>先看示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a workspace that exists</source>
        <translation>打开已有账套(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup on this PC</source>
        <translation>在这台电脑上恢复备份(&amp;R)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>The sample is a made-up business of the trade above; it is thrown away with one click. Moving here from another PC: make a backup there, restore it here.</source>
        <translation>示例是按上面业态编造的一家店，一键即可清除。从别的电脑搬过来：在那台电脑上备份，在这里恢复。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WhoFields</name>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Phone or other contact</source>
        <translation>电话或其他联系方式</translation>
    </message>
    <message>
        <source>W&amp;ho: %1</source>
        <translation>%1(&amp;H)</translation>
    </message>
    <message>
        <source>On file already: %1 · %2 · %3</source>
        <translation>可能已建档：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这位</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系方式：%1</translation>
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
<context>
    <name>seraph::ui::WorkDesk</name>
    <message>
        <source>All branches</source>
        <translation>全部门店</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示全部快捷键</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮屏</translation>
    </message>
    <message>
        <source>Lock and sign out</source>
        <translation>锁定并退出登录</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换深浅色</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>切换中英文</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Back up and quit</source>
        <translation>备份并退出</translation>
    </message>
    <message>
        <source>Backed up, and proved by opening it.</source>
        <translation>备份完成，已试开验证。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Search: name, pinyin initials, last digits of the phone</source>
        <translation>搜索客户：姓名、拼音首字母、手机后四位</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Record an enquiry</source>
        <translation>登记咨询</translation>
    </message>
    <message>
        <source>Put a walk-in on the board</source>
        <translation>登记直接到访</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>&amp;Lock instead</source>
        <translation>改为锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go on without one</source>
        <translation>不设 PIN，继续(&amp;G)</translation>
    </message>
    <message>
        <source>Throw the sample away and set up your own</source>
        <translation>清除示例，新建自己的账套</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkText</name>
    <message>
        <source>waits for the physician</source>
        <translation>等医生面诊</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waits for the client’s word</source>
        <translation>等客户决定</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>With</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No talks today yet. They begin on the board, when a client is here.</source>
        <translation>今天还没有面谈。客人到了，从到访看板开始。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Every plan is decided.</source>
        <translation>方案都已有结果。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkedPage</name>
    <message>
        <source>Days and hours</source>
        <translation>天数与工时</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>服务家庭</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>&amp;Month before</source>
        <translation>上月(&amp;M)</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>下月(&amp;A)</translation>
    </message>
    <message>
        <source>No household log has hours in this month.</source>
        <translation>本月没有上户日志工时。</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkerDialogs</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>可接方式</translation>
    </message>
    <message>
        <source>Does not take</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Comes &amp;from</source>
        <translation>籍贯(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>出生年份(&amp;Y)</translation>
    </message>
    <message>
        <source>In the &amp;trade since</source>
        <translation>从业起始年份(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;chooling</source>
        <translation>文化程度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Wage expected a month</source>
        <translation>期望月薪(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>技能(&amp;S)</translation>
    </message>
    <message>
        <source>Ways of w&amp;orking</source>
        <translation>可接方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Does not take</source>
        <translation>不接受(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Notes on skills</source>
        <translation>技能说明(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>工作经历(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>顾问推荐语(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Available from</source>
        <translation>可上户日期(&amp;A)</translation>
    </message>
    <message>
        <source>Agreed to be s&amp;hown on</source>
        <translation>同意出示日期(&amp;H)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Identity num&amp;ber</source>
        <translation>身份证号(&amp;B)</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新增家政员</translation>
    </message>
    <message>
        <source>Register the worker</source>
        <translation>登记家政员</translation>
    </message>
    <message>
        <source>Worker registered</source>
        <translation>登记家政员</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Worker changed</source>
        <translation>家政员档案已修改</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>Note the leave</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Leave noted</source>
        <translation>请假已登记</translation>
    </message>
    <message>
        <source>I have seen the &amp;original</source>
        <translation>我已核验原件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>证件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>签发机构(&amp;I)</translation>
    </message>
    <message>
        <source>Issued o&amp;n</source>
        <translation>签发日期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>有效期至(&amp;V)</translation>
    </message>
    <message>
        <source>empty: it does not run out</source>
        <translation>留空表示长期有效</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>登记证件</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>保存证件</translation>
    </message>
    <message>
        <source>Paper kept</source>
        <translation>证件已保存</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkerView</name>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效范围</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>照片(&amp;H)</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>销假(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>请假(&amp;L)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>从业</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可接</translation>
    </message>
    <message>
        <source>Does not take</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Wage expected a month</source>
        <translation>期望月薪</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>The adviser says</source>
        <translation>顾问推荐语</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>愿去</translation>
    </message>
    <message>
        <source>%1 of %2 households</source>
        <translation>%2 户中愿去 %1 户</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>话术卡</translation>
    </message>
    <message>
        <source>has not agreed to be shown yet</source>
        <translation>本人尚未同意出示</translation>
    </message>
    <message>
        <source>&amp;New paper</source>
        <translation>登记证件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>收起(&amp;A)</translation>
    </message>
    <message>
        <source>Identity card, health certificate, background check, insurance.</source>
        <translation>身份证、健康证、背景核验、保险。</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>服务家庭</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>another adviser&apos;s client</source>
        <translation>其他顾问的客户</translation>
    </message>
    <message>
        <source>Paper put away</source>
        <translation>证件已移入回收站</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>照片已保存</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Leave ended</source>
        <translation>已销假</translation>
    </message>
    <message>
        <source>The card is kept as a picture.</source>
        <translation>候选卡已存为图片。</translation>
    </message>
    <message>
        <source>&amp;Candidate card</source>
        <translation>候选卡(&amp;C)</translation>
    </message>
    <message>
        <source>On &amp;paper</source>
        <translation>纸质打印(&amp;P)</translation>
    </message>
    <message>
        <source>As a pict&amp;ure for the messenger</source>
        <translation>图片，发微信用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorkersPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Choose a worker to see papers and households.</source>
        <translation>选择一位家政员，查看证件和服务过的家庭。</translation>
    </message>
    <message>
        <source>&amp;New worker</source>
        <translation>新增家政员(&amp;N)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Register the people whom you place: skills, papers, what they take and what not.</source>
        <translation>登记您派出的人：技能、证件、接受和不接受的条件。</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新增家政员</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorklistPage</name>
    <message>
        <source>Worklist</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>家政员</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>&amp;New need</source>
        <translation>新需求(&amp;N)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Write down what a household needs; who fits, interviews, trials and contracts follow here.</source>
        <translation>先登记客户需求，匹配、面试、试工和合同都在这里跟进。</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>新需求</translation>
    </message>
</context>
<context>
    <name>seraph::ui::WorklistSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Choose somebody on the left. Enter opens, Ctrl+↓ goes on to the next.</source>
        <translation>请在左边选一位。回车打开，Ctrl+↓ 下一位。</translation>
    </message>
    <message>
        <source>Nobody is to be called. Contacts arise by themselves when a service is done.</source>
        <translation>没有要回访的。服务完成后会自动生成回访。</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>my work</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>到什么时候</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天应完成</translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>待回访 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超时 %n</numerusform>
        </translation>
    </message>
</context>
</TS>
