reviewArchiveSearch("words","g",{"terms":"good","shapes":[1284],"lists":["10"]});
