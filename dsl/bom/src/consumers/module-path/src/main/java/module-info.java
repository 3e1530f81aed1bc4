module com.example {
    requires dev.ncco.dsl;
}
