reviewArchiveSearch("words","h",{"terms":"half\nhttps","shapes":[1282],"lists":["10","10"]});
