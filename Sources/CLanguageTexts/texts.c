#include <stddef.h>

#include "CLanguageTexts.h"

// Known to older modes of the compiler too, which say only that it is newer than they are.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const liaison_text_file files[] = {
    {"zh-Hans", (const unsigned char[]){
#embed "../Languages/Texts/zh-Hans.po" suffix(, 0)
     }},
    {"zh-Hant", (const unsigned char[]){
#embed "../Languages/Texts/zh-Hant.po" suffix(, 0)
     }},
    {"pt", (const unsigned char[]){
#embed "../Languages/Texts/pt.po" suffix(, 0)
     }},
    {"en", (const unsigned char[]){
#embed "../Languages/Texts/en.po" suffix(, 0)
     }},
    {NULL, NULL},
};

const liaison_text_file *liaison_text_files(void) { return files; }
