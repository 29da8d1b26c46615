reviewArchiveSearch("words","f",{"terms":"for","shapes":[1282],"lists":["10"]});
