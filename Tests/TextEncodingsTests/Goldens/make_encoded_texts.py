#!/usr/bin/env python3
"""Writes encoded-texts.json: texts in many encodings, by Python's codecs.

Usage: Tests/TextEncodingsTests/Goldens/make_encoded_texts.py
"""
import base64
import json
import pathlib

SIMPLIFIED = "任务,责任单位\n建设大桥,运输工务司\n改善水质,环境保护局\n支持青年就业,劳工事务局\n"
TRADITIONAL = "任務,責任單位\n建設大橋,運輸工務司\n改善水質,環境保護局\n支持青年就業,勞工事務局\n"
# 裏, 衞 and 着 as Hong Kong writes them, and 㗎 and 𨋢, which Big5 itself lacks.
HONG_KONG = "事項,部門\n食物環境衞生,食物環境衞生署\n維修升降機（𨋢）,屋宇署\n聽市民講嘢㗎,民政事務總署\n"
PORTUGUESE = "tarefa,unidade\nEducação,Direcção dos Serviços de Educação\nSaúde pública,Serviços de Saúde\n"
EURO = "tarefa,unidade\nOrçamento de 5 €,Secretaria para a Economia e Finanças\n"
JAPANESE = "作業,担当\n道路の整備,建設課\nデータの提供,情報システム課\nまちづくり,市民課\n"
KOREAN = "과제,기관\n도로 건설,국토교통부\n수질 개선,환경부\n청년 고용 지원,고용노동부\n학교 안전,교육부\n"
RUSSIAN = "задача,ведомство\nСтроительство моста,Министерство транспорта\nОчистка воды,Министерство природы\n"
GREEK = "εργασία,υπηρεσία\nΚατασκευή γέφυρας,Υπουργείο Υποδομών\nΚαθαρισμός νερού,Υπουργείο Περιβάλλοντος\n"
POLISH = "zadanie,urząd\nBudowa mostów i dróg,Urząd Miejski w Łodzi\nOświata,Województwo Śląskie\nZdrowie,Główny Inspektor Środowiska\n"
FRENCH = "tâche,unité\nSécurité,Ministère de l'Intérieur\nDéveloppement,Préfecture\n"
GERMAN = "Aufgabe,Behörde\nBrücke,Straßenbauamt\nPrüfung,Amt für Umwelt\nSchüler,Behörde für Bildung\n"

# The name in Liaison, the codec of Python, the text, and whether the bytes alone tell the encoding.
SAMPLES = [
    ("GB18030", "gb2312", SIMPLIFIED, True),
    ("GB18030", "gbk", TRADITIONAL, True),
    ("GB18030", "gb18030", SIMPLIFIED + "保护濒危物种,𠮷林㐀局\n", True),
    ("Big5-HKSCS", "big5", TRADITIONAL, True),
    ("Big5-HKSCS", "big5hkscs", HONG_KONG, True),
    ("Windows-1252", "cp1252", PORTUGUESE, True),
    ("Windows-1252", "cp1252", EURO, True),
    ("Windows-1252", "cp1252", FRENCH, True),
    ("Windows-1252", "cp1252", GERMAN, True),
    ("ISO-8859-1", "iso8859-1", PORTUGUESE, False),
    ("ISO-8859-15", "iso8859-15", EURO, False),
    ("Macintosh", "mac_roman", PORTUGUESE, True),
    ("CP850", "cp850", PORTUGUESE, True),
    ("Windows-1250", "cp1250", POLISH, True),
    ("ISO-8859-2", "iso8859-2", POLISH, True),
    ("Shift_JIS", "cp932", JAPANESE, True),
    ("EUC-JP", "euc_jp", JAPANESE, True),
    ("EUC-KR", "cp949", KOREAN, True),
    ("windows-1251", "cp1251", RUSSIAN, True),
    ("KOI8-R", "koi8_r", RUSSIAN, True),
    ("ISO-8859-7", "iso8859-7", GREEK, True),
    ("UTF-16LE", "utf-16-le", SIMPLIFIED, True),
    ("UTF-16BE", "utf-16-be", SIMPLIFIED, True),
    ("UTF-16LE", "utf-16-le", PORTUGUESE, True),
    ("UTF-32LE", "utf-32-le", SIMPLIFIED, False),
]

samples = [
    {
        "encoding": name,
        "codec": codec,
        "text": text,
        "bytes": base64.b64encode(text.encode(codec)).decode(),
        "isTold": is_told,
    }
    for name, codec, text, is_told in SAMPLES
]
target = pathlib.Path(__file__).with_name("encoded-texts.json")
target.write_text(json.dumps(samples, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
