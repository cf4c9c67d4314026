Creator "of the sample"
Version 1
graph
[
  directed 0
  node
  [
    id 0
    name "甲局"
    type 0
  ]
  node
  [
    id 1
    name "人大 &quot;常委会&quot;"
    type 0
  ]
  node
  [
    id 2
    name "无事"
    type 0
  ]
  node
  [
    id 3
    name "任务一
第二行"
    type 1
  ]
  node
  [
    id 4
    name "任务二"
    type 1
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
    target 0
    weight 1
  ]
  edge
  [
    source 4
    target 1
    weight 1e-20
  ]
]
