Creator "igraph version 1.3.4.9022 Mon Nov 30 19:35:21 2026"
Version 1
graph
[
  directed 0
  node
  [
    id 0
    type 0
    name "甲局"
  ]
  node
  [
    id 1
    type 0
    name "人大、政协 办公室"
  ]
  node
  [
    id 2
    type 0
    name "B & C"
  ]
  node
  [
    id 3
    type 1
    name "论坛"
  ]
  node
  [
    id 4
    type 1
    name "基建 二期"
  ]
  edge
  [
    source 3
    target 0
    weight 2.5
  ]
  edge
  [
    source 4
    target 1
    weight -0.25
  ]
  edge
  [
    source 4
    target 2
    weight 1e-07
  ]
]
