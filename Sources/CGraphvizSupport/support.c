#include "CGraphvizSupport.h"
#include "drawing.h"

#include <gvc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Everything of one kind that a drawing has, in the order of adding.
typedef struct {
  void **objects;
  int32_t count;
  int32_t capacity;
} object_list;

struct liaison_drawing {
  Agraph_t *graph;
  object_list nodes;
  object_list edges;
  int laid_out;
};

// One context serves every drawing: making a context loads the plug-ins again and is never quite given
// back.
static GVC_t *context = NULL;

static char messages[4096];
static size_t messages_length = 0;

// Graphviz hands a message over in fragments; what does not fit is dropped.
static int keep_message(char *fragment) {
  size_t room = sizeof messages - 1 - messages_length;
  size_t length = fragment ? strlen(fragment) : 0;
  if (length > room) length = room;
  if (length > 0) memcpy(messages + messages_length, fragment, length);
  messages_length += length;
  messages[messages_length] = '\0';
  return 0;
}

static int append(object_list *list, void *object) {
  if (object == NULL) return -1;
  if (list->count == list->capacity) {
    if (list->capacity > INT32_MAX / 2) return -1;
    int32_t capacity = list->capacity == 0 ? 64 : list->capacity * 2;
    void **grown = realloc(list->objects, (size_t)capacity * sizeof *grown);
    if (grown == NULL) return -1;
    list->objects = grown;
    list->capacity = capacity;
  }
  list->objects[list->count++] = object;
  return 0;
}

static void *object_at(const object_list *list, int32_t index) {
  return index >= 0 && index < list->count ? list->objects[index] : NULL;
}

static liaison_drawing *drawing_of(const char *text) {
  messages_length = 0;
  messages[0] = '\0';
  // Set each time: gvContext resets nothing, but another user of the library in this process may.
  agseterrf((agusererrf)keep_message);
  if (context == NULL) context = gvContext();
  if (context == NULL) return NULL;
  liaison_drawing *drawing = calloc(1, sizeof *drawing);
  if (drawing == NULL) return NULL;
  drawing->graph =
      text == NULL ? agopen((char *)"liaison", Agundirected, NULL) : agmemread(text);
  if (drawing->graph == NULL) {
    free(drawing);
    return NULL;
  }
  return drawing;
}

liaison_drawing *liaison_drawing_create(void) { return drawing_of(NULL); }

liaison_drawing *liaison_drawing_read(const char *text) { return drawing_of(text); }

void liaison_drawing_free(liaison_drawing *drawing) {
  if (drawing == NULL) return;
  if (drawing->laid_out) gvFreeLayout(context, drawing->graph);
  agclose(drawing->graph);
  free(drawing->nodes.objects);
  free(drawing->edges.objects);
  free(drawing);
}

int liaison_add_node(liaison_drawing *drawing) {
  char name[32];
  snprintf(name, sizeof name, "n%d", (int)drawing->nodes.count);
  return append(&drawing->nodes, agnode(drawing->graph, name, 1));
}

int liaison_add_edge(liaison_drawing *drawing, int32_t tail, int32_t head) {
  Agnode_t *from = object_at(&drawing->nodes, tail);
  Agnode_t *to = object_at(&drawing->nodes, head);
  if (from == NULL || to == NULL) return -1;
  char name[32];
  snprintf(name, sizeof name, "e%d", (int)drawing->edges.count);
  return append(&drawing->edges, agedge(drawing->graph, from, to, name, 1));
}

static void *object_of(const liaison_drawing *drawing, liaison_kind kind, int32_t index) {
  switch (kind) {
    case LIAISON_GRAPH: return drawing->graph;
    case LIAISON_NODE: return object_at(&drawing->nodes, index);
    case LIAISON_EDGE: return object_at(&drawing->edges, index);
  }
  return NULL;
}

// Later versions of Graphviz ask whether the string is markup; the function's type tells which it is.
typedef int (*release_plain)(Agraph_t *, char *);
typedef int (*release_kind)(Agraph_t *, const char *, bool);

static void release_markup(Agraph_t *graph, char *text) {
  (void)_Generic(&agstrfree,
                 release_kind: ((release_kind)agstrfree)(graph, text, true),
                 default: ((release_plain)agstrfree)(graph, text));
}

int liaison_set(liaison_drawing *drawing, liaison_kind kind, int32_t index, const char *name,
                const char *value, int markup) {
  void *object = object_of(drawing, kind, index);
  if (object == NULL) return -1;
  if (!markup) return agsafeset(object, (char *)name, (char *)value, (char *)"") == 0 ? 0 : -1;
  // The graph counts the references to a string; what is set keeps its own, ours goes back.
  char *text = agstrdup_html(drawing->graph, (char *)value);
  if (text == NULL) return -1;
  int failed = agsafeset(object, (char *)name, text, (char *)"");
  release_markup(drawing->graph, text);
  return failed == 0 ? 0 : -1;
}

int liaison_layout(liaison_drawing *drawing, const char *engine) {
  if (drawing->laid_out) return -1;
  if (gvLayout(context, drawing->graph, engine) != 0) return -1;
  drawing->laid_out = 1;
  return 0;
}

int liaison_node_box(const liaison_drawing *drawing, int32_t index, double box[4]) {
  Agnode_t *node = object_at(&drawing->nodes, index);
  if (node == NULL || !drawing->laid_out) return -1;
  box[0] = ND_coord(node).x;
  box[1] = ND_coord(node).y;
  box[2] = ND_lw(node) + ND_rw(node);
  box[3] = ND_ht(node);
  return 0;
}

static const splines *curve_of(const liaison_drawing *drawing, int32_t index) {
  Agedge_t *edge = object_at(&drawing->edges, index);
  return edge == NULL || !drawing->laid_out ? NULL : ED_spl(edge);
}

int32_t liaison_edge_point_count(const liaison_drawing *drawing, int32_t index) {
  const splines *curve = curve_of(drawing, index);
  return curve == NULL || curve->size < 1 ? 0 : (int32_t)curve->list[0].size;
}

int liaison_edge_point(const liaison_drawing *drawing, int32_t index, int32_t point, double at[2]) {
  if (point < 0 || point >= liaison_edge_point_count(drawing, index)) return -1;
  const pointf *points = curve_of(drawing, index)->list[0].list;
  at[0] = points[point].x;
  at[1] = points[point].y;
  return 0;
}

// Graphviz 13 changed the length from unsigned int to size_t. The version string cannot be trusted
// (2.42.2 calls itself 2.43.0), the function's type can.
typedef int (*render_with_unsigned)(GVC_t *, graph_t *, const char *, char **, unsigned int *);

int liaison_render(liaison_drawing *drawing, const char *format, char **data, size_t *length) {
  union {
    unsigned int narrow;
    size_t wide;
  } count = {.wide = 0};
  *data = NULL;
  *length = 0;
  if (!drawing->laid_out) return -1;
  if (gvRenderData(context, drawing->graph, format, data, (void *)&count) != 0) {
    if (*data != NULL) liaison_data_free(*data);
    *data = NULL;
    return -1;
  }
  *length = _Generic(&gvRenderData, render_with_unsigned: (size_t)count.narrow, default: count.wide);
  return *data == NULL ? -1 : 0;
}

int liaison_render_on(liaison_drawing *drawing, void *canvas) {
  if (!drawing->laid_out) return -1;
  // What a device does after a page ("png" packs it) is left to the caller; "pdf" only ends the page.
  return gvRenderContext(context, drawing->graph, "pdf", canvas) == 0 ? 0 : -1;
}

void liaison_data_free(char *data) { gvFreeRenderData(data); }

const char *liaison_messages(void) { return messages; }
