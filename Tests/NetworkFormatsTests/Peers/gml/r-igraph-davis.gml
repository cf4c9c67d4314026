Creator "igraph version 1.3.4.9022 Mon Nov 30 19:35:20 2026"
Version 1
graph
[
  directed 0
  node
  [
    id 0
    type 0
    name "Evelyn Jefferson"
  ]
  node
  [
    id 1
    type 0
    name "Laura Mandeville"
  ]
  node
  [
    id 2
    type 0
    name "Theresa Anderson"
  ]
  node
  [
    id 3
    type 0
    name "Brenda Rogers"
  ]
  node
  [
    id 4
    type 0
    name "Charlotte McDowd"
  ]
  node
  [
    id 5
    type 0
    name "Frances Anderson"
  ]
  node
  [
    id 6
    type 0
    name "Eleanor Nye"
  ]
  node
  [
    id 7
    type 0
    name "Pearl Oglethorpe"
  ]
  node
  [
    id 8
    type 0
    name "Ruth DeSand"
  ]
  node
  [
    id 9
    type 0
    name "Verne Sanderson"
  ]
  node
  [
    id 10
    type 0
    name "Myra Liddel"
  ]
  node
  [
    id 11
    type 0
    name "Katherina Rogers"
  ]
  node
  [
    id 12
    type 0
    name "Sylvia Avondale"
  ]
  node
  [
    id 13
    type 0
    name "Nora Fayette"
  ]
  node
  [
    id 14
    type 0
    name "Helen Lloyd"
  ]
  node
  [
    id 15
    type 0
    name "Dorothy Murchison"
  ]
  node
  [
    id 16
    type 0
    name "Olivia Carleton"
  ]
  node
  [
    id 17
    type 0
    name "Flora Price"
  ]
  node
  [
    id 18
    type 1
    name "E1"
  ]
  node
  [
    id 19
    type 1
    name "E2"
  ]
  node
  [
    id 20
    type 1
    name "E3"
  ]
  node
  [
    id 21
    type 1
    name "E4"
  ]
  node
  [
    id 22
    type 1
    name "E5"
  ]
  node
  [
    id 23
    type 1
    name "E6"
  ]
  node
  [
    id 24
    type 1
    name "E7"
  ]
  node
  [
    id 25
    type 1
    name "E8"
  ]
  node
  [
    id 26
    type 1
    name "E9"
  ]
  node
  [
    id 27
    type 1
    name "E10"
  ]
  node
  [
    id 28
    type 1
    name "E11"
  ]
  node
  [
    id 29
    type 1
    name "E12"
  ]
  node
  [
    id 30
    type 1
    name "E13"
  ]
  node
  [
    id 31
    type 1
    name "E14"
  ]
  edge
  [
    source 18
    target 0
  ]
  edge
  [
    source 19
    target 0
  ]
  edge
  [
    source 20
    target 0
  ]
  edge
  [
    source 21
    target 0
  ]
  edge
  [
    source 22
    target 0
  ]
  edge
  [
    source 23
    target 0
  ]
  edge
  [
    source 25
    target 0
  ]
  edge
  [
    source 26
    target 0
  ]
  edge
  [
    source 18
    target 1
  ]
  edge
  [
    source 19
    target 1
  ]
  edge
  [
    source 20
    target 1
  ]
  edge
  [
    source 22
    target 1
  ]
  edge
  [
    source 23
    target 1
  ]
  edge
  [
    source 24
    target 1
  ]
  edge
  [
    source 25
    target 1
  ]
  edge
  [
    source 19
    target 2
  ]
  edge
  [
    source 20
    target 2
  ]
  edge
  [
    source 21
    target 2
  ]
  edge
  [
    source 22
    target 2
  ]
  edge
  [
    source 23
    target 2
  ]
  edge
  [
    source 24
    target 2
  ]
  edge
  [
    source 25
    target 2
  ]
  edge
  [
    source 26
    target 2
  ]
  edge
  [
    source 18
    target 3
  ]
  edge
  [
    source 20
    target 3
  ]
  edge
  [
    source 21
    target 3
  ]
  edge
  [
    source 22
    target 3
  ]
  edge
  [
    source 23
    target 3
  ]
  edge
  [
    source 24
    target 3
  ]
  edge
  [
    source 25
    target 3
  ]
  edge
  [
    source 20
    target 4
  ]
  edge
  [
    source 21
    target 4
  ]
  edge
  [
    source 22
    target 4
  ]
  edge
  [
    source 24
    target 4
  ]
  edge
  [
    source 20
    target 5
  ]
  edge
  [
    source 22
    target 5
  ]
  edge
  [
    source 23
    target 5
  ]
  edge
  [
    source 25
    target 5
  ]
  edge
  [
    source 22
    target 6
  ]
  edge
  [
    source 23
    target 6
  ]
  edge
  [
    source 24
    target 6
  ]
  edge
  [
    source 25
    target 6
  ]
  edge
  [
    source 23
    target 7
  ]
  edge
  [
    source 25
    target 7
  ]
  edge
  [
    source 26
    target 7
  ]
  edge
  [
    source 22
    target 8
  ]
  edge
  [
    source 24
    target 8
  ]
  edge
  [
    source 25
    target 8
  ]
  edge
  [
    source 26
    target 8
  ]
  edge
  [
    source 24
    target 9
  ]
  edge
  [
    source 25
    target 9
  ]
  edge
  [
    source 26
    target 9
  ]
  edge
  [
    source 29
    target 9
  ]
  edge
  [
    source 25
    target 10
  ]
  edge
  [
    source 26
    target 10
  ]
  edge
  [
    source 27
    target 10
  ]
  edge
  [
    source 29
    target 10
  ]
  edge
  [
    source 25
    target 11
  ]
  edge
  [
    source 26
    target 11
  ]
  edge
  [
    source 27
    target 11
  ]
  edge
  [
    source 29
    target 11
  ]
  edge
  [
    source 30
    target 11
  ]
  edge
  [
    source 31
    target 11
  ]
  edge
  [
    source 24
    target 12
  ]
  edge
  [
    source 25
    target 12
  ]
  edge
  [
    source 26
    target 12
  ]
  edge
  [
    source 27
    target 12
  ]
  edge
  [
    source 29
    target 12
  ]
  edge
  [
    source 30
    target 12
  ]
  edge
  [
    source 31
    target 12
  ]
  edge
  [
    source 23
    target 13
  ]
  edge
  [
    source 24
    target 13
  ]
  edge
  [
    source 26
    target 13
  ]
  edge
  [
    source 27
    target 13
  ]
  edge
  [
    source 28
    target 13
  ]
  edge
  [
    source 29
    target 13
  ]
  edge
  [
    source 30
    target 13
  ]
  edge
  [
    source 31
    target 13
  ]
  edge
  [
    source 24
    target 14
  ]
  edge
  [
    source 25
    target 14
  ]
  edge
  [
    source 27
    target 14
  ]
  edge
  [
    source 28
    target 14
  ]
  edge
  [
    source 29
    target 14
  ]
  edge
  [
    source 25
    target 15
  ]
  edge
  [
    source 26
    target 15
  ]
  edge
  [
    source 26
    target 16
  ]
  edge
  [
    source 28
    target 16
  ]
  edge
  [
    source 26
    target 17
  ]
  edge
  [
    source 28
    target 17
  ]
]
