Item {} // expect: refused
