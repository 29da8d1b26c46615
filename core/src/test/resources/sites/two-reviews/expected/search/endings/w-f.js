reviewArchiveSearch("endings","f",{"terms":"half"});
