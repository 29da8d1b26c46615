reviewArchiveSearch("words","r",{"terms":"reviews\nrevision\nrlamp0123456789ab","shapes":[640,1282,1921],"lists":["11","10","12"]});
