#include <stddef.h>

#include "CRegistries.h"

// Known to older modes of the compiler too, which say only that it is newer than they are.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const liaison_registry_file files[] = {
    {"state-council", "china", (const unsigned char[]){
#embed "../ResponsibilityRegister/Registries/state-council.csv" suffix(, 0)
     }},
    {"party-and-people", "china", (const unsigned char[]){
#embed "../ResponsibilityRegister/Registries/party-and-people.csv" suffix(, 0)
     }},
    {"provinces", "china", (const unsigned char[]){
#embed "../ResponsibilityRegister/Registries/provinces.csv" suffix(, 0)
     }},
    {"macau", "macau", (const unsigned char[]){
#embed "../ResponsibilityRegister/Registries/macau.csv" suffix(, 0)
     }},
    {NULL, NULL, NULL},
};

const liaison_registry_file *liaison_registry_files(void) { return files; }
