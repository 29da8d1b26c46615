reviewArchiveSearch("words","1",{"terms":"1","shapes":[776],"lists":["10"]});
