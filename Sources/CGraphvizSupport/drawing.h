#ifndef LIAISON_DRAWING_H
#define LIAISON_DRAWING_H

#include "CGraphvizSupport.h"

// Bytes that grow.
typedef struct {
  uint8_t *bytes;
  size_t length;
  size_t capacity;
  int failed;
} liaison_bytes;

void liaison_append(liaison_bytes *bytes, const void *more, size_t length);
// Makes room for so many bytes after the last. Returns 0, or -1.
int liaison_make_room(liaison_bytes *bytes, size_t length);

// Draws a drawing that is laid out onto a cairo context. Returns 0, or -1.
int liaison_render_on(liaison_drawing *drawing, void *canvas);

#endif
