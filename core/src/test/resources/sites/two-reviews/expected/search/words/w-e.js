reviewArchiveSearch("words","e",{"terms":"example","shapes":[1282],"lists":["10"]});
