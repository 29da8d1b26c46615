reviewArchiveSearch("words","a",{"terms":"a\nab\naccepted\nadded\nand\nas\nasked\nauthor:nils\nauthor:oda","shapes":[640,3968,1284,1282],"lists":["20","10","10","20","13","22","22","1101","1101"]});
