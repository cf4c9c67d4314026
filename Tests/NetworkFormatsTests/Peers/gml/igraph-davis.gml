Creator "of the sample"
Version 1
graph
[
  directed 0
  node
  [
    id 0
    name "Evelyn Jefferson"
    type 0
  ]
  node
  [
    id 1
    name "Laura Mandeville"
    type 0
  ]
  node
  [
    id 2
    name "Theresa Anderson"
    type 0
  ]
  node
  [
    id 3
    name "Brenda Rogers"
    type 0
  ]
  node
  [
    id 4
    name "Charlotte McDowd"
    type 0
  ]
  node
  [
    id 5
    name "Frances Anderson"
    type 0
  ]
  node
  [
    id 6
    name "Eleanor Nye"
    type 0
  ]
  node
  [
    id 7
    name "Pearl Oglethorpe"
    type 0
  ]
  node
  [
    id 8
    name "Ruth DeSand"
    type 0
  ]
  node
  [
    id 9
    name "Verne Sanderson"
    type 0
  ]
  node
  [
    id 10
    name "Myra Liddel"
    type 0
  ]
  node
  [
    id 11
    name "Katherina Rogers"
    type 0
  ]
  node
  [
    id 12
    name "Sylvia Avondale"
    type 0
  ]
  node
  [
    id 13
    name "Nora Fayette"
    type 0
  ]
  node
  [
    id 14
    name "Helen Lloyd"
    type 0
  ]
  node
  [
    id 15
    name "Dorothy Murchison"
    type 0
  ]
  node
  [
    id 16
    name "Olivia Carleton"
    type 0
  ]
  node
  [
    id 17
    name "Flora Price"
    type 0
  ]
  node
  [
    id 18
    name "E1"
    type 1
  ]
  node
  [
    id 19
    name "E2"
    type 1
  ]
  node
  [
    id 20
    name "E3"
    type 1
  ]
  node
  [
    id 21
    name "E4"
    type 1
  ]
  node
  [
    id 22
    name "E5"
    type 1
  ]
  node
  [
    id 23
    name "E6"
    type 1
  ]
  node
  [
    id 24
    name "E7"
    type 1
  ]
  node
  [
    id 25
    name "E8"
    type 1
  ]
  node
  [
    id 26
    name "E9"
    type 1
  ]
  node
  [
    id 27
    name "E10"
    type 1
  ]
  node
  [
    id 28
    name "E11"
    type 1
  ]
  node
  [
    id 29
    name "E12"
    type 1
  ]
  node
  [
    id 30
    name "E13"
    type 1
  ]
  node
  [
    id 31
    name "E14"
    type 1
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
