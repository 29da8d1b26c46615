reviewArchiveSearch("words","c",{"terms":"c\ncomment\ncreated","shapes":[640,1344],"lists":["1101","20","10"]});
