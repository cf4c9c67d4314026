#include <stddef.h>

#include "CReportParts.h"

// Known to older modes of the compiler too, which say only that it is newer than they are.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const liaison_report_part parts[] = {
    {"brokers.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/brokers.mustache" suffix(, 0)
     }},
    {"cards.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/cards.mustache" suffix(, 0)
     }},
    {"contacts.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/contacts.mustache" suffix(, 0)
     }},
    {"definitions.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/definitions.mustache" suffix(, 0)
     }},
    {"doubts.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/doubts.mustache" suffix(, 0)
     }},
    {"evidence.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/evidence.mustache" suffix(, 0)
     }},
    {"figure.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/figure.mustache" suffix(, 0)
     }},
    {"hotspots.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/hotspots.mustache" suffix(, 0)
     }},
    {"items.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/items.mustache" suffix(, 0)
     }},
    {"manifest.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/manifest.mustache" suffix(, 0)
     }},
    {"methods.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/methods.mustache" suffix(, 0)
     }},
    {"overview.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/overview.mustache" suffix(, 0)
     }},
    {"page.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/page.mustache" suffix(, 0)
     }},
    {"partners.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/partners.mustache" suffix(, 0)
     }},
    {"party.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/party.mustache" suffix(, 0)
     }},
    {"report.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/report.mustache" suffix(, 0)
     }},
    {"sentence.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/sentence.mustache" suffix(, 0)
     }},
    {"sets.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/sets.mustache" suffix(, 0)
     }},
    {"table.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/table.mustache" suffix(, 0)
     }},
    {"themes.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/themes.mustache" suffix(, 0)
     }},
    {"units.mustache", (const unsigned char[]){
#embed "../StakeholderReports/Templates/units.mustache" suffix(, 0)
     }},
    {"report.css", (const unsigned char[]){
#embed "../StakeholderReports/Page/report.css" suffix(, 0)
     }},
    {"report.js", (const unsigned char[]){
#embed "../StakeholderReports/Page/report.js" suffix(, 0)
     }},
    {NULL, NULL},
};

const liaison_report_part *liaison_report_parts(void) { return parts; }
