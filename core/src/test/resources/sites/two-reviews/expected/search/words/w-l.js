reviewArchiveSearch("words","l",{"terms":"lamp\nlight\nlights","shapes":[1282,1921,2113,3051],"lists":["1302","11","10"]});
