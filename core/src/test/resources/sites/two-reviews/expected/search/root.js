reviewArchiveSearch("root","",{"format":1,"reviews":2,"leaves":"0\n1\n2\n7\n9\na\nb\nc\nd\ne\nf\ng\nh\ni\nl\nn\no\np\nr\ns\nt","endings":"d\ne\nf\nn\np\nr\ns\nt","ranges":"0"});
