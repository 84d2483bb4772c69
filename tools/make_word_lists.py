#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Seraph developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/content/words_en.txt, words_pinyin.txt and common_passwords.txt.

words_*.txt: 7,776 words each (12.9 bits a word), 4 to 8 small letters, from which passwords are generated.
  English: the common words of SCOWL (Debian package scowl; its licence allows any use). No plurals or other inflected
  forms, no two words with the same first five letters, and none that begins another.
  Pinyin: the most frequent two-character words of the jieba dictionary (Debian package python3-jieba, MIT) whose
  characters have one reading in resources/text/pinyin.txt and whose spelling splits into syllables in one way only.
  The words themselves are not shipped, only their spelling.
common_passwords.txt: about 12,500 passwords that people choose first, made from patterns alone (walks over the keyboard,
  runs and repetitions of digits, years and dates, common words and names with the usual endings). No list of leaked
  passwords was used.

Run from the repository root: tools/make_word_lists.py. Deterministic; the results are kept in the repository.
"""

import itertools
import re
import subprocess
import tempfile
from pathlib import Path

OUT = Path("resources/content")
COUNT = 7776
SCOWL = Path("/usr/share/dict/scowl")

# Beginnings and parts of words that nobody should read aloud at a front desk.
UNWANTED = """
abort abus addict adult anal anus arse ass aids assault autops bastard beast beaten behead bigot bimbo bitch bleed blood
bloody bomb bondage bone boob booze bordello bosom bowel breast brothel bugger bull butt cadaver cancer carcass carnal
casket castrat cloaca clit cock coffin coke colon condom coon corpse crap cremat creep crime criminal cripple cult cunt
curse damn darn dead death decay deceas demon demented deprav devil diarrh dick dilat dildo dirt disab disease doom dope
drug drunk dumb dung dwarf dyke ejacul enema erect erotic evil execut exploit faec faggot fags fanny fart fat feces felon
fetish fiend filth flesh fool foreskin fornic foul freak fuck fugit funeral gang gash gay genit geek ghetto ghoul gore gotch
grave groin grope gun gypsy hag harass harem harlot hate heroin hell hijack hitler homo honk hooker horny hostage hostil
hump hymen idiot impot incest infect infest insan insult invad jail jerk jesus jew jihad junk kill kinky lame lesb lewd lick
lust lynch maim malign mangl maniac massacr masturb menace menstr midget mistress molest moron morbid morgue mortu mourn
muck mucus mugger murder muslim nake nasty naughty nazi negro nigg nipple noose nude nudi obes obscen oral orgasm orgy oriental
ovary ovari pagan pain pant paras pathet penal penis perver phall pimp piss plague poison poop porn pot pregnan prison prostit
psych pube puberty pubic puke punish pus puss queer rabid race racial racis rage rape rapist rectum reek retard revolt rot
rump rubber sadis satan savage scab scalp scar screw scrot scum seduc semen servant sewage sewer sex shag shame shit shoot
sicken sicker sick sin sissy skank skull slag slave slaugh slay slime slit slut smack smegma smut snatch sniper snot sodom
sperm spit squaw stab stalk starv stench steril stiff stink stool strang strip stupid suck suffer suicid swast swastika swear
tampon terror testic threat thug tit tomb toilet tortur toxic tramp transves trauma turd twat ugly urin urine uterus vagin
venere venom victim vile violat violen virgin vomit voyeur vulgar vulva wank war weapon weed weird welf whip whore wicked
widow womb wound wrath zomb allah bible buddh catholic christ church communis congress democrat fascis gospel islam judais koran
marx mosque prayer protest republic senator sultan vote abyss agony alcohol anguish appall asylum bandit barbar bribe brutal
casualt chaos cigar coward crisis cruel danger despair despis destroy devast dread enemy gringo bombard junkie malaria gangster cocaine nicotine tobacco cigaret foreplay gunpoint piddle muff gentile wimp bozo typhus aneurysm heist torment nappy papist heathen enrag fatal fraud fright furious gambl
""".split()
WHOLE_ONLY = {"ass", "bone", "bull", "butt", "coke", "colon", "creep", "dirt", "fat", "gang", "gay", "gun", "hag", "hell", "hump",
    "jew", "junk", "lame", "lick", "oral", "pain", "pant", "pot", "race", "rage", "rot", "scar", "screw", "shame", "shoot", "sin",
    "slit", "spit", "stab", "stiff", "stool", "strip", "suck", "tit", "war", "weed", "whip", "vote", "dope", "cult", "cock", "grave",
    "dumb", "dead", "boob", "anal", "arse", "anus", "erect", "beast", "breast", "blood", "bomb", "crime", "drug", "evil", "fool",
    "foul", "freak", "geek", "hate", "jail", "jerk", "kill", "moron", "nasty", "rubber", "slave", "snot", "sick", "fags", "pus",
    "puke", "homo", "honk", "coon", "tomb", "scum", "scab", "lust", "gash", "gore", "flesh", "darn", "damn", "bosom", "bowel",
    "trauma", "dread", "chaos", "doom", "decay", "curse", "tramp", "skull", "stalk", "servant", "adult", "swear", "smack",
    "abuse", "bleed", "widow", "womb", "wound", "venom", "vile", "victim", "wrath", "slime", "slay", "snatch", "turd", "race"}
UNWANTED_PINYIN = set("mabi feiwu chusheng hundan wangba shabi caoni biaozi jiba gouri siwang zisha maiyin jinv biantai sihai".split())
# Characters whose words are about death, illness, crime, bodies, politics or faith.
UNWANTED_HAN = set(
    "死亡杀奸淫尸妓屎尿屁肛阴乳鬼毒贼骂恶丧癌病症伤残痛疼血肉裸性交嫖娼赌盗抢劫匪犯罪刑狱囚牢警枪弹炸爆战军兵敌仇恨怒哭悲惨苦"
    "党政委派府议选革命毛共产主义国民族台港独裁权官贪污腐败神佛教堂庙祭坟墓葬棺遗孀寡妇奴婢妾嫁婚私偷骗欺诈谎假坏脏臭丑笨蠢傻疯狂"
    "疾患灾祸难危险害损破烂败亏欠债穷贱耻辱羞逼迫暴虐打斗殴砍刺割剁吊绞烧焚溺堕胎孕奶胸臀腿裤肥胖瘦黑鸡鸭狗猪蛇虫鼠虱蛆"
)


def scowl_words():
    """Words from the most common list to the less common ones, each list in alphabetical order."""
    seen = set()
    for level in ("10", "20", "35", "40", "50", "55", "60"):
        words = set()
        for name in ("english-words", "american-words"):
            text = (SCOWL / f"{name}.{level}").read_text(encoding="latin-1")
            words |= {w for w in text.split() if re.fullmatch(r"[a-z]{4,8}", w)}
        yield from sorted(words - seen)
        seen |= words


def is_unwanted(word):
    return any(word == stem or (stem not in WHOLE_ONLY and stem in word) for stem in UNWANTED if len(stem) > 2) or any(
        word == stem + ending for stem in WHOLE_ONLY for ending in ("y", "ed", "er", "ing", "s", "en"))


def stems(word):
    """What the word would come from if it were a plural, a past tense, a comparison or the like."""
    for ending, replaced in (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
                             ("ing", ""), ("ing", "e"), ("ly", ""), ("ly", "le"), ("ily", "y"), ("ies", "y"), ("ied", "y"), ("ier", "y"),
                             ("iest", "y"), ("ier", "ey"), ("iest", "ey"), ("ness", ""), ("iness", "y"), ("less", ""), ("es", "is"), ("n", ""),
                             ("en", ""), ("men", "man"), ("ves", "f"), ("ves", "fe"), ("ice", "ouse")):
        if word.endswith(ending):
            stem = word[: -len(ending)] + replaced
            yield stem
            if len(stem) > 3 and not replaced and stem[-1] == stem[-2]:
                yield stem[:-1]


def is_inflected(word, known):
    return any(stem in known for stem in stems(word) if len(stem) > 2)


def english():
    ordered = list(scowl_words())
    everything = [w for level in ("10", "20", "35", "40", "50", "55") for w in (SCOWL / f"english-words.{level}").read_text(encoding="latin-1").split()]
    known = set(ordered) | set(everything)
    chosen, beginnings = [], set()
    for word in ordered:
        if is_unwanted(word) or is_inflected(word, known) or word[:5] in beginnings or word[:4] in chosen:
            continue
        if len(word) == 4 and any(b.startswith(word) for b in beginnings):
            continue
        chosen.append(word)
        beginnings.add(word[:5])
        if len(chosen) == COUNT:
            break
    return sorted(chosen)


def readings():
    table, syllables = {}, set()
    for line in Path("resources/text/pinyin.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("="):
            spelling, chars = line.split(" ", 1)
            syllables |= set(spelling.split(","))
            if "," not in spelling:
                table.update((c, spelling) for c in chars)
    return table, syllables


def ways_to_split(text, syllables):
    ways = [1] + [0] * len(text)
    for end in range(1, len(text) + 1):
        ways[end] = sum(ways[start] for start in range(max(0, end - 6), end) if text[start:end] in syllables)
    return ways[-1]


def jieba_words():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["apt-get", "download", "-qq", "python3-jieba"], cwd=folder, check=True)
        package = next(Path(folder).glob("*.deb"))
        subprocess.run(["dpkg", "-x", str(package), folder], check=True)
        lines = next(Path(folder).rglob("jieba/dict.txt")).read_text(encoding="utf-8").splitlines()
    rows = [line.split(" ") for line in lines]
    kinds = ("n", "v", "a", "t", "s", "nz", "vn", "z", "l", "i", "d", "f", "ad", "an")
    found = [(-int(count), word) for word, count, kind in rows if len(word) == 2 and kind in kinds]
    return [word for _, word in sorted(found)]


def pinyin():
    table, syllables = readings()
    syllables -= {"r", "o", "e"}
    chosen = set()
    for word in jieba_words():
        if any(c in UNWANTED_HAN or c not in table for c in word):
            continue
        spelling = table[word[0]] + table[word[1]]
        if spelling in UNWANTED_PINYIN:
            continue
        if 4 <= len(spelling) <= 8 and "v" not in spelling and ways_to_split(spelling, syllables) == 1:
            chosen.add(spelling)
        if len(chosen) == COUNT:
            break
    return sorted(chosen)


KEYBOARD = ["`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./"]
COMMON = """password passw0rd p@ssword p@ssw0rd admin administrator welcome letmein login master secret dragon monkey sunshine
princess football baseball superman batman iloveyou trustno1 shadow michael jessica charlie thomas hello freedom whatever flower
lovely summer winter spring autumn hottie loveme starwars computer internet samsung apple google windows android orange banana
cheese pepper ginger cookie chocolate diamond silver golden purple yellow manager reception frontdesk clinic doctor nurse beauty
skincare hospital health medical office company business default changeme temp test testing guest user root system server database
seraph angel tianshi taizhang tianshitaizhang account family mother father baby happy lucky china beijing shanghai guangzhou
shenzhen hangzhou chengdu chongqing nanjing wuhan xian tianjin suzhou changsha zhengzhou qingdao dalian xiamen ningbo kunming""".split()
PINYIN = """woaini woaiwo woaita aini ainiyiwannian wangluo mima woshi nihao zhongguo zhonghua beijing laopo laogong baobei
baobao mama baba gege jiejie meimei didi haha hehe xixi qinaide tianshi tianya xiaoming xiaohong zhangwei zhangsan lisi wangwu
wangwei wangfang liwei lina zhangmin liming liuyang chenjie yangyang zhaojun huangli zhouyan wujun xuli sunli mali zhuhong
guolei helin gaofeng linlin luowei songjie xiejun hanmei tangli fenghua dongmei caiyun meirong yimei zhensuo yiyuan menzhen
jiazheng baojie yuesao ayi hushi yisheng yuanzhang dianzhang qiantai kefu guke huanzhe kehu guanli guanliyuan caiwu kuaiji
shouyin mima123 facai gongxi kuaile xingfu pingan jixiang ruyi fugui wangfu meili meinv shuaige pengyou tongxue laoshi""".split()
ENDINGS = ["", "1", "12", "123", "1234", "12345", "123456", "!", "@", "123!", "@123", "!@#", "01", "00", "11", "66", "88", "99", "520",
    "521", "666", "888", "999", "168", "1314", "5201314", "qaz", "abc", "1a", "@2025", "@2026",
    "2023", "2024", "2025", "2026", "2027", "888888", "666666", "123123", "321"]


def runs(line, shortest, longest):
    for text in (line, line[::-1]):
        for length in range(shortest, longest + 1):
            yield from (text[i : i + length] for i in range(len(text) - length + 1))


def keyboard():
    for row in KEYBOARD:
        yield from runs(row, 5, len(row))
    columns = ["".join(row[i] for row in ("1234567890", "qwertyuiop", "asdfghjkl;", "zxcvbnm,./")) for i in range(10)]
    for count in (2, 3, 4):
        for start in range(10 - count + 1):
            picked = columns[start : start + count]
            yield "".join(picked)
            yield "".join(reversed(picked))
            yield "".join(c if i % 2 == 0 else c[::-1] for i, c in enumerate(picked))
    rows = ["qwe", "qwer", "qwert", "qwerty", "asd", "asdf", "asdfg", "zxc", "zxcv", "zxcvb", "qaz", "wsx", "edc", "abc", "abcd", "abcdef"]
    for row in rows:
        for digits in ("123", "1234", "12345", "123456", "12345678", "123456789", "1234567890", "321", "4321", "520", "1314", "888"):
            yield from (row + digits, digits + row, row + "!" + digits, row.capitalize() + digits, row + "@" + digits)
    yield from (a + b for a in rows for b in rows)
    yield from ("1q2w3e", "1q2w3e4r", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx", "1qaz2wsx3edc", "qazwsxedc", "q1w2e3r4", "a1b2c3d4", "zaq12wsx", "!qaz2wsx")


def digits():
    yield from runs("01234567890123456789", 6, 15)
    for digit in "0123456789":
        yield from (digit * n for n in range(6, 17))
    for a, b in itertools.permutations("0123456789", 2):
        yield from ((a + b) * 3, (a + b) * 4, (a + b) * 5, a * 3 + b * 3, a * 4 + b * 4, a * 5 + b * 5)
    for start in ("112233", "123123", "123321", "147258", "159357", "258369", "520520", "1314520", "5201314", "521521", "147258369",
                  "123654", "789456", "741852", "963852", "112211", "121212", "1123581321", "314159", "31415926", "7758521", "7758258"):
        yield from (start, start * 2, start + "0", start + "00", "a" + start, start + "a", "aa" + start, "woaini" + start)
    for year in range(1970, 2031):
        yield from (f"{year}{month:02}{day:02}" for month, day in ((1, 1), (5, 1), (6, 1), (8, 8), (10, 1), (12, 25), (12, 31), (2, 14), (5, 20)))
        yield from (f"{year}{year}", f"{year}12345", f"{year}123456")


def common_passwords():
    found = set()
    found.update(keyboard())
    found.update(digits())
    for word in COMMON + PINYIN:
        for ending in ENDINGS:
            found.add(word + ending)
            if ending in ("1", "123", "1234", "123456", "!", "@123", "2024", "2025", "2026", "888"):
                found.add(word.capitalize() + ending)
        found.update((word * 2, word[::-1], "123" + word, "123456" + word, "my" + word))
    # Nothing shorter than ten characters is accepted as a password anyway, eight leave some room.
    return sorted(p for p in found if len(p) >= 8)


def write(name, words):
    (OUT / name).write_text("\n".join(words) + "\n", encoding="ascii", newline="\n")
    print(name, len(words))


def main():
    for name, words in (("words_en.txt", english()), ("words_pinyin.txt", pinyin())):
        assert len(words) == len(set(words)) == COUNT, (name, len(words))
        write(name, words)
    write("common_passwords.txt", common_passwords())


if __name__ == "__main__":
    main()
