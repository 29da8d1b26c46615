reviewArchiveSearch("words","i",{"terms":"in\ninline\nint\nis\nit","shapes":[1284,544,1282,1793,1921],"lists":["20","20","11","12","1403"]});
