#include <stddef.h>

#include "CLexicons.h"

// Known to older modes of the compiler too, which say only that it is newer than they are.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const liaison_lexicon_file files[] = {
    {"chinese", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/chinese.lexicon" suffix(, 0)
     }},
    {"english", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/english.lexicon" suffix(, 0)
     }},
    {"portuguese", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/portuguese.lexicon" suffix(, 0)
     }},
    {"japanese", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/japanese.lexicon" suffix(, 0)
     }},
    {"korean", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/korean.lexicon" suffix(, 0)
     }},
    {"french", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/french.lexicon" suffix(, 0)
     }},
    {"german", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/german.lexicon" suffix(, 0)
     }},
    {"spanish", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/spanish.lexicon" suffix(, 0)
     }},
    {"italian", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/italian.lexicon" suffix(, 0)
     }},
    {"dutch", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/dutch.lexicon" suffix(, 0)
     }},
    {"nordic", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/nordic.lexicon" suffix(, 0)
     }},
    {"welsh", (const unsigned char[]){
#embed "../ResponsibilityRegister/Lexicons/welsh.lexicon" suffix(, 0)
     }},
    {NULL, NULL},
};

const liaison_lexicon_file *liaison_lexicon_files(void) { return files; }
