reviewArchiveSearch("words","0",{"terms":"0123456789","shapes":[1921],"lists":["10"]});
