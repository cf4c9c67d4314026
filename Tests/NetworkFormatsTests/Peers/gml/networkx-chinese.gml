graph [
  name "&#32844;&#36131; &#38; &#8220;&#20998;&#24037;&#8221;"
  node [
    id 0
    label "&#30002;&#23616;"
    bipartite 0
    side "&#25919;&#24220;"
  ]
  node [
    id 1
    label "&#20154;&#22823; &#34;&#24120;&#22996;&#20250;&#34;"
    bipartite 0
    side "a < b &#38; c"
  ]
  node [
    id 2
    label "&#26080;&#20107;"
    bipartite 0
    side "&#25919;&#24220;"
  ]
  node [
    id 3
    label "&#20219;&#21153;&#19968;&#10;&#31532;&#20108;&#34892;"
    bipartite 1
    since 1949
  ]
  node [
    id 4
    label "&#20219;&#21153;&#20108;"
    bipartite 1
    share 0.25
  ]
  edge [
    source 0
    target 3
    weight 2.5
    role "lead"
  ]
  edge [
    source 0
    target 4
    weight 1
    role "&#21442;&#19982;"
  ]
  edge [
    source 1
    target 4
    weight 1.E-20
    role "lead"
  ]
]
