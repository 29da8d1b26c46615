reviewArchiveSearch("words","2",{"terms":"22","shapes":[1282],"lists":["10"]});
