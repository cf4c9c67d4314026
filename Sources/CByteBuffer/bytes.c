#include "CByteBuffer.h"

#include <stdlib.h>
#include <string.h>

int liaison_bytes_make_room(liaison_bytes *buffer, size_t length) {
  if (buffer->failed) return -1;
  if (buffer->capacity - buffer->length >= length) return 0;
  size_t capacity = buffer->capacity < 65536 ? 65536 : buffer->capacity;
  while (capacity - buffer->length < length) capacity *= 2;
  uint8_t *grown = realloc(buffer->bytes, capacity);
  if (grown == NULL) {
    buffer->failed = 1;
    return -1;
  }
  buffer->bytes = grown;
  buffer->capacity = capacity;
  return 0;
}

void liaison_bytes_append(liaison_bytes *buffer, const void *more, size_t length) {
  if (length == 0 || liaison_bytes_make_room(buffer, length) != 0) return;
  memcpy(buffer->bytes + buffer->length, more, length);
  buffer->length += length;
}

int liaison_bytes_take(liaison_bytes *buffer, uint8_t **data, size_t *length) {
  if (buffer->failed || buffer->length == 0) {
    free(buffer->bytes);
    *buffer = (liaison_bytes){0};
    return -1;
  }
  *data = buffer->bytes;
  *length = buffer->length;
  *buffer = (liaison_bytes){0};
  return 0;
}

void liaison_bytes_free(uint8_t *data) { free(data); }
