reviewArchiveSearch("words","s",{"terms":"see\nstate:landed\nstate:open","shapes":[3968,1282],"lists":["11","10","20"]});
