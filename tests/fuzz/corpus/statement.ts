<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context><name>Main</name>
<message id="a"><source>It will not leave %1.<byte value="x1b"/></source><translation>لن يغادر %1.</translation></message>
<message numerus="yes"><source>%n file(s)</source><translation type="unfinished"><numerusform>لا ملفات</numerusform><numerusform>ملف</numerusform></translation></message>
<message><source>gone</source><translation type="vanished">ذهب</translation></message>
</context></TS>
