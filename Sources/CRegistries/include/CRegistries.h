#ifndef C_REGISTRIES_H
#define C_REGISTRIES_H

// The registries that ship with the program, as CSV.
typedef struct {
  // The file's name without its ending; NULL ends the list.
  const char *name;
  // The registry that it is a part of.
  const char *registry;
  // Its bytes, UTF-8, with a NUL after the last.
  const unsigned char *text;
} liaison_registry_file;

const liaison_registry_file *liaison_registry_files(void);

#endif
