graph [
  directed 1
  multigraph 1
  node [
    id 0
    label "a"
    bipartite 0
  ]
  node [
    id 1
    label "x"
    bipartite 1
  ]
  edge [
    source 0
    target 1
    key 0
    weight 1
  ]
  edge [
    source 0
    target 1
    key 1
    weight 3
  ]
]
