#ifndef LIAISON_BYTE_BUFFER_H
#define LIAISON_BYTE_BUFFER_H

#include <stddef.h>
#include <stdint.h>

// Bytes that grow. Begins as {0}; what is in it goes back with liaison_bytes_free.
typedef struct {
  uint8_t *bytes;
  size_t length;
  size_t capacity;
  // Whether memory was missing: then nothing more is taken.
  int failed;
} liaison_bytes;

void liaison_bytes_append(liaison_bytes *buffer, const void *more, size_t length);
// Makes room for so many bytes after the last. Returns 0, or -1.
int liaison_bytes_make_room(liaison_bytes *buffer, size_t length);
// Hands over what was gathered. Returns 0, or -1 where memory was missing or there is nothing; then
// nothing is left to free.
int liaison_bytes_take(liaison_bytes *buffer, uint8_t **data, size_t *length);
void liaison_bytes_free(uint8_t *data);

#endif
