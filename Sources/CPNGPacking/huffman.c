#include "huffman.h"

#include <stdlib.h>
#include <string.h>

enum { longest_code = 15 };

uint32_t liaison_reversed(uint32_t bits, unsigned count) {
  uint32_t reversed = 0;
  for (unsigned i = 0; i < count; i++) reversed |= ((bits >> i) & 1) << (count - 1 - i);
  return reversed;
}

// The rarest first, of equal ones the first symbol.
static int compare(const void *a, const void *b) {
  uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;
  return (first > second) - (first < second);
}

// The lengths of codes by symbol, and the longest. Two queues, the leaves and the inner nodes, are both in
// order, so the two rarest nodes stand at their fronts.
static unsigned lengths(uint8_t to[], const uint32_t counts[]) {
  uint64_t leaves[liaison_huffman_symbols];
  unsigned count = 0;
  for (uint32_t i = 0; i < liaison_huffman_symbols; i++)
    if (counts[i] > 0) leaves[count++] = (uint64_t)counts[i] << 32 | i;
  qsort(leaves, count, sizeof *leaves, compare);
  uint64_t weights[2 * liaison_huffman_symbols];
  unsigned parents[2 * liaison_huffman_symbols], depths[2 * liaison_huffman_symbols];
  for (unsigned i = 0; i < count; i++) weights[i] = leaves[i] >> 32;
  unsigned leaf = 0, inner = count;
  for (unsigned node = count; node + 1 < 2 * count; node++) {
    weights[node] = 0;
    for (int child = 0; child < 2; child++) {
      unsigned rarest = leaf < count && (inner >= node || weights[leaf] <= weights[inner]) ? leaf++
                                                                                          : inner++;
      weights[node] += weights[rarest];
      parents[rarest] = node;
    }
  }
  depths[2 * count - 2] = 0;
  unsigned longest = 0;
  for (unsigned node = 2 * count - 2; node-- > 0;) {
    depths[node] = depths[parents[node]] + 1;
    if (depths[node] > longest) longest = depths[node];
  }
  memset(to, 0, liaison_huffman_symbols);
  for (unsigned i = 0; i < count; i++) to[leaves[i] & UINT32_MAX] = (uint8_t)depths[i];
  return longest;
}

void liaison_huffman_make(liaison_huffman *code, const uint32_t counts[liaison_huffman_symbols]) {
  uint32_t flattened[liaison_huffman_symbols];
  memcpy(flattened, counts, sizeof flattened);
  // Counts nearer to each other make shorter codes; at last all are 1, of 9 bits each.
  while (lengths(code->lengths, flattened) > longest_code)
    for (int i = 0; i < liaison_huffman_symbols; i++) flattened[i] = (flattened[i] + 1) / 2;
  // RFC 1951, 3.2.2: codes of one length in the order of their symbols.
  uint32_t next = 0;
  for (unsigned length = 1; length <= longest_code; length++, next <<= 1)
    for (int i = 0; i < liaison_huffman_symbols; i++)
      if (code->lengths[i] == length)
        code->codes[i] = (uint16_t)liaison_reversed(next++, length);
}
