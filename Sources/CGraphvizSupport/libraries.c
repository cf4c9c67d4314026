#include "libraries.h"

#include <dlfcn.h>
#include <string.h>

int liaison_look_up(const char *const names[], size_t name_count, const liaison_symbol symbols[],
                    size_t symbol_count) {
  void *library = NULL;
  for (size_t i = 0; library == NULL && i < name_count; i++)
    library = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return -1;
  for (size_t i = 0; i < symbol_count; i++) {
    void *symbol = dlsym(library, symbols[i].name);
    if (symbol == NULL) return -1;
    memcpy(symbols[i].slot, &symbol, sizeof symbol);
  }
  return 0;
}
