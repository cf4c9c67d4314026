#ifndef LIAISON_CLANGUAGE_TEXTS_H
#define LIAISON_CLANGUAGE_TEXTS_H

// A file of texts, as it stood in Sources/Languages/Texts when this was built.
typedef struct {
  // The language, as its file is named; NULL after the last file.
  const char *language;
  // The bytes of the file, with a NUL after them.
  const unsigned char *text;
} liaison_text_file;

// The files, of which the last is followed by one without a language.
const liaison_text_file *liaison_text_files(void);

#endif
