#include "CPNGPacking.h"

#include "dots.h"

// ISO/IEC 15948:2004, annex D: the check sum of a chunk, four bytes at a time.
static uint32_t check_sum(const uint8_t *bytes, size_t length) {
  uint32_t tables[4][256];
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t sum = i;
    for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
    tables[0][i] = sum;
  }
  for (int table = 1; table < 4; table++)
    for (int i = 0; i < 256; i++) {
      uint32_t before = tables[table - 1][i];
      tables[table][i] = before >> 8 ^ tables[0][before & 255];
    }
  uint32_t sum = UINT32_MAX;
  for (; length >= 4; length -= 4, bytes += 4)
    sum = tables[3][(sum ^ bytes[0]) & 255] ^ tables[2][(sum >> 8 ^ bytes[1]) & 255]
          ^ tables[1][(sum >> 16 ^ bytes[2]) & 255] ^ tables[0][sum >> 24 ^ bytes[3]];
  for (; length > 0; length--) sum = sum >> 8 ^ tables[0][(sum ^ *bytes++) & 255];
  return ~sum;
}

static void put(uint8_t bytes[4], uint32_t number) {
  for (int i = 0; i < 4; i++) bytes[i] = (uint8_t)(number >> (24 - 8 * i));
}

// ISO/IEC 15948:2004, 5.3: length, type, data, and a check sum of the last two. Returns where the chunk
// begins, for end_chunk().
static size_t begin_chunk(liaison_bytes *out, const char *type) {
  size_t start = out->length;
  const uint8_t length[4] = {0};
  liaison_bytes_append(out, length, sizeof length);
  liaison_bytes_append(out, type, 4);
  return start;
}

static void end_chunk(liaison_bytes *out, size_t start) {
  if (out->failed) return;
  put(out->bytes + start, (uint32_t)(out->length - start - 8));
  uint8_t sum[4];
  put(sum, check_sum(out->bytes + start + 4, out->length - start - 4));
  liaison_bytes_append(out, sum, sizeof sum);
}

static void append_chunk(liaison_bytes *out, const char *type, const uint8_t *data, size_t length) {
  size_t start = begin_chunk(out, type);
  liaison_bytes_append(out, data, length);
  end_chunk(out, start);
}

int liaison_png(const uint32_t *dots, int32_t width, int32_t height, double dots_per_meter,
                uint8_t **data, size_t *length) {
  if (width < 1 || height < 1) return -1;
  liaison_bytes out = {0};
  static const uint8_t signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  liaison_bytes_append(&out, signature, sizeof signature);
  // 8 bits each of red, green and blue.
  uint8_t header[13] = {[8] = 8, [9] = 2};
  put(header, (uint32_t)width);
  put(header + 4, (uint32_t)height);
  append_chunk(&out, "IHDR", header, sizeof header);
  uint8_t density[9] = {[8] = 1};
  put(density, (uint32_t)(dots_per_meter + 0.5));
  put(density + 4, (uint32_t)(dots_per_meter + 0.5));
  append_chunk(&out, "pHYs", density, sizeof density);
  size_t rows = begin_chunk(&out, "IDAT");
  liaison_pack_dots(&out, dots, (size_t)width, (size_t)height);
  end_chunk(&out, rows);
  append_chunk(&out, "IEND", NULL, 0);
  return liaison_bytes_take(&out, data, length);
}
