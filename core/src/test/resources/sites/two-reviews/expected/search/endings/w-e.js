reviewArchiveSearch("endings","e",{"terms":"example\ninline"});
