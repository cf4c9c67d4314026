#ifndef LIAISON_LIBRARIES_H
#define LIAISON_LIBRARIES_H

#include <stddef.h>

// A library's function and where its address goes.
typedef struct {
  const char *name;
  void *slot;
} liaison_symbol;

// Opens the first of some libraries that is there and looks functions up in it. Libraries that come with
// Graphviz's drawing plug-in are used so: their headers need not be installed, and a program that draws
// nothing does not load them. The library stays open. Returns 0, or -1 where something is missing.
int liaison_look_up(const char *const names[], size_t name_count, const liaison_symbol symbols[],
                    size_t symbol_count);

#endif
