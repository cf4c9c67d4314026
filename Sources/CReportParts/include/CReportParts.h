#ifndef LIAISON_CREPORT_PARTS_H
#define LIAISON_CREPORT_PARTS_H

// A template of the report, its style or its script, as it stood when this was built.
typedef struct {
  // The name of the file, without its folder; NULL after the last part.
  const char *name;
  // The bytes of the file, with a NUL after them.
  const unsigned char *text;
} liaison_report_part;

// The parts, of which the last is followed by one without a name.
const liaison_report_part *liaison_report_parts(void);

#endif
