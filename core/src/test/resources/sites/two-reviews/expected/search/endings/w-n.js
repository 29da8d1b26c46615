reviewArchiveSearch("endings","n",{"terms":"revision"});
