reviewArchiveSearch("words","9",{"terms":"99","shapes":[1282],"lists":["10"]});
