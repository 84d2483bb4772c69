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
</TS>
