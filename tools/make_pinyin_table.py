#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Seraph developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/text/pinyin.txt and resources/text/han_variants.txt from Unihan.

Source: Debian package unicode-data (Unihan_Readings, Unihan_Variants, EquivalentUnifiedIdeograph; Unicode licence).
Run from the repository root: tools/make_pinyin_table.py. The two results are kept in the repository, so that a build
needs neither Python nor Unihan; run it again only for a newer Unicode.

pinyin.txt holds one line per set of readings, most common reading first: "chang,zhang 长场...". ü is written v.
Lines that start with "=" are surnames, whose reading comes before the ordinary ones: "=单 shan", "=尉迟 yu chi".
Characters that fold to another one (traditional to simplified) have no line of their own: text is folded first.
han_variants.txt holds pairs of characters, 20 pairs a line: the first is folded to the second.
"""

import bz2
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

UNICODE = Path("/usr/share/unicode")
OUT = Path("resources/text")

# Surnames read otherwise than the character's common reading, and compound surnames (复姓). Well-known facts, by hand.
SURNAMES = """
单 shan|曾 zeng|解 xie|仇 qiu|区 ou|查 zha|翟 zhai zhe|朴 piao|覃 qin tan|乐 yue le|盖 ge gai|任 ren|华 hua|员 yun
黑 he|重 chong|种 chong|尹 yin|秘 bi|折 she|缪 miao|宓 mi fu|召 shao|祭 zhai ji|繁 po|晟 cheng|郇 xun huan|幺 yao
冼 xian|洗 xian|佴 nai|隗 kui wei|逄 pang|阚 kan|谌 chen shen|郗 chi xi|燕 yan|牟 mu mou|车 che|卜 bu|葛 ge
应 ying|宁 ning|令 ling|过 guo|纪 ji|哈 ha|相 xiang|柏 bai bo|薄 bo|贲 ben|秋 qiu|石 shi|沈 shen|曲 qu|柴 chai
颉 xie|莘 shen xin|乜 nie mie|麦 mai|俞 yu|於 yu|臧 zang|藏 zang|陆 lu|盛 sheng|于 yu|余 yu|强 qiang|占 zhan|叶 ye
贾 jia|干 gan|瞿 qu|撒 sa|哀 ai|吕 lv|闾 lv|绿 lv|行 xing|洪 hong|万 wan|尉 wei|长 zhang|校 jiao|戴 dai
鲍 bao|番 pan|句 gou|勾 gou|观 guan|炅 gui|适 kuo|粘 nian|曹 cao|斜 xie|殷 yin|臂 bi
钭 tou|尧 yao|扎 zha|钻 zuan|逯 lu|蒙 meng|宿 su|舍 she|佘 she|琚 ju|褚 chu|车 che|晁 chao|谯 qiao|濮 pu
尉迟 yu chi|万俟 mo qi|长孙 zhang sun|澹台 tan tai|令狐 ling hu|单于 chan yu|鲜于 xian yu|欧阳 ou yang|上官 shang guan
皇甫 huang fu|诸葛 zhu ge|司马 si ma|司徒 si tu|司空 si kong|东方 dong fang|独孤 du gu|南宫 nan gong|夏侯 xia hou
慕容 mu rong|宇文 yu wen|公孙 gong sun|轩辕 xuan yuan|端木 duan mu|百里 bai li|呼延 hu yan|闻人 wen ren|太史 tai shi
钟离 zhong li|赫连 he lian|濮阳 pu yang|淳于 chun yu|宗政 zong zheng|公冶 gong ye|申屠 shen tu|仲孙 zhong sun
西门 xi men|东郭 dong guo|南门 nan men|左丘 zuo qiu|梁丘 liang qiu|拓跋 tuo ba|纳兰 na lan|叶赫 ye he|第五 di wu
亓官 qi guan|司寇 si kou|子车 zi ju|颛孙 zhuan sun|公西 gong xi|漆雕 qi diao|乐正 yue zheng|壤驷 rang si|公良 gong liang
夹谷 jia gu|宰父 zai fu|谷梁 gu liang|段干 duan gan|巫马 wu ma|东门 dong men|微生 wei sheng|羊舌 yang she|呼衍 hu yan
"""

# Readings in everyday words that Unihan's four fields lack for some characters.
EXTRA = {"呣": "mu", "嗯": "en", "吖": "a", "妳": "ni", "祂": "ta", "牠": "ta", "甭": "beng", "囍": "xi", "堃": "kun"}

# Older or Taiwan forms that Unihan gives two simplified characters or none; the one meant in names and addresses.
FORMS = "鍾钟裡里餘余瀋沈慾欲羣群峯峰牀床淸清靑青眞真黃黄呂吕吳吴戶户內内兪俞溫温爲为衆众裏里説说緑绿録录產产産产愼慎尙尚彥彦顏颜髙高郞郎甦苏線线蘋苹癒愈淨净癡痴堿碱"

MARKS = {"\u0304": "", "\u0301": "", "\u030c": "", "\u0300": ""}


def plain(reading):
    """lǚ becomes lv: tones go, ü stays apart from u."""
    text = unicodedata.normalize("NFD", reading.strip().lower())
    text = text.replace("u\u0308", "v")
    text = "".join(c for c in text if c not in MARKS)
    text = text.replace("\u0308", "").replace("\u0302", "e" if text == "\u0302" else "")
    return text if re.fullmatch(r"[a-z]+", text) else ""


def unihan(name, fields):
    table = defaultdict(dict)
    with bz2.open(UNICODE / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in fields:
                table[chr(int(parts[0][2:], 16))][parts[1]] = parts[2]
    return table


def readings_of(fields):
    """Every reading once, the most common first."""
    found = []
    pinlu = re.findall(r"([^\s(]+)\((\d+)\)", fields.get("kHanyuPinlu", ""))
    found += [reading for reading, _ in sorted(pinlu, key=lambda pair: -int(pair[1]))[:1]]
    found += fields.get("kMandarin", "").split()[:1]
    found += [reading for reading, _ in pinlu]
    for field in ("kTGHZ2013", "kXHC1983"):
        found += [r for part in fields.get(field, "").split() for r in part.split(":")[-1].split(",")]
    unique = []
    for reading in (plain(r) for r in found):
        if reading and reading not in unique and reading not in ("m", "n", "ng", "hm", "hng"):
            unique.append(reading)
    return unique


def radicals():
    """CJK radical code points that some PDFs yield instead of the characters they look like."""
    pairs = {}
    for line in (UNICODE / "EquivalentUnifiedIdeograph.txt").read_text(encoding="utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)", line)
        if match and 0x2E80 <= int(match[1], 16) <= 0x2EFF:
            for code in range(int(match[1], 16), int(match[2] or match[1], 16) + 1):
                pairs[chr(code)] = chr(int(match[3], 16))
    return pairs


def variants(readings):
    """Traditional characters with exactly one (common) simplified form, and radicals; chains are followed to their end."""
    pairs = radicals()
    for char, fields in unihan("Unihan_Variants.txt.bz2", {"kSimplifiedVariant"}).items():
        targets = [chr(int(code.split("<")[0][2:], 16)) for code in fields["kSimplifiedVariant"].split()]
        common = "kTGHZ2013" in readings.get(char, {})
        if len(targets) > 1:  # 開: 开 and a form outside the table of common characters
            targets = [target for target in targets if "kTGHZ2013" in readings.get(target, {})]
        if len(targets) == 1 and targets[0] != char and not common and ord(char) <= 0xFFFF and ord(targets[0]) <= 0xFFFF:
            pairs[char] = targets[0]
    pairs.update(zip(FORMS[::2], FORMS[1::2]))
    for char in pairs:
        seen = {char}
        while pairs[char] in pairs and pairs[char] not in seen:
            seen.add(pairs[char])
            pairs[char] = pairs[pairs[char]]
    return {char: target for char, target in pairs.items() if char != target and ord(target) <= 0xFFFF}


def in_table(char):
    code = ord(char)
    return 0x3400 <= code <= 0x9FFF or code == 0x3007


def main():
    readings = unihan("Unihan_Readings.txt.bz2", {"kMandarin", "kTGHZ2013", "kHanyuPinlu", "kXHC1983"})
    folded = variants(readings)
    simplified_from = defaultdict(list)
    for char, target in folded.items():
        simplified_from[target].append(char)

    groups = defaultdict(list)
    for char in sorted(readings):
        rare_plane = ord(char) > 0xFFFF and "kTGHZ2013" in readings[char]
        if char in folded or not (in_table(char) or rare_plane):
            continue
        found = [EXTRA[char]] if char in EXTRA else readings_of(readings[char])
        if found:
            groups[",".join(found)].append(char)
    for char, reading in EXTRA.items():
        if char not in readings and char not in folded:
            groups[reading].append(char)
    groups["ling"] = sorted(set(groups["ling"]) | {"〇"})

    lines = [key + " " + "".join(chars) for key, chars in sorted(groups.items())]
    surnames = {}
    for entry in re.split(r"[|\n]", SURNAMES.strip()):
        name, *spelling = entry.split()
        surnames[name] = " ".join(spelling) if len(name) > 1 else ",".join(spelling)
    common = {c: key.split(",") for key, chars in groups.items() for c in chars}
    for name, spelling in surnames.items():
        if len(name) > 1 or common.get(name, [])[: len(spelling.split(","))] != spelling.split(","):
            lines.append(f"={name} {spelling}")
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "pinyin.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")

    pairs = [char + target for char, target in sorted(folded.items())]
    rows = ["".join(pairs[i : i + 20]) for i in range(0, len(pairs), 20)]
    (OUT / "han_variants.txt").write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
