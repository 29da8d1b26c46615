reviewArchiveSearch("words","7",{"terms":"7","shapes":[1284],"lists":["20"]});
