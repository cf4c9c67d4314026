#ifndef C_LEXICONS_H
#define C_LEXICONS_H

// The lexicons that ship with the program, as text.
typedef struct {
  // The file's name without its ending; NULL ends the list.
  const char *name;
  // Its bytes, UTF-8, with a NUL after the last.
  const unsigned char *text;
} liaison_lexicon_file;

const liaison_lexicon_file *liaison_lexicon_files(void);

#endif
