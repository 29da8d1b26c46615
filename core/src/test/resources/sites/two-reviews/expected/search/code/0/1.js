reviewArchiveSearch("code","1",{"files":[["lamp.c","",1,"@1 1\n int lamp;\n+\tlamp = 1;"]]});
