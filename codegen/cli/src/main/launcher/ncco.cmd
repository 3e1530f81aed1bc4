@echo off
rem The command ncco on Windows: starts ncco.jar, which is in the same folder.
setlocal EnableExtensions DisableDelayedExpansion

set "NCCO_JAR=%~dp0ncco.jar"
if not exist "%NCCO_JAR%" (
  >&2 echo ncco: ncco.jar is missing; put it beside ncco.cmd
  exit /b 2
)

if not defined JAVA_HOME goto from_path
set "NCCO_JAVA=%JAVA_HOME:"=%\bin\java.exe"
set "NCCO_ADVICE=set JAVA_HOME to the folder of one, or unset it"
if exist "%NCCO_JAVA%" goto version
>&2 echo ncco: JAVA_HOME is "%JAVA_HOME:"=%", where there is no bin\java.exe; %NCCO_ADVICE%
exit /b 2

:from_path
set "NCCO_JAVA="
set "NCCO_ADVICE=install one, or set JAVA_HOME to the folder of one"
for %%J in (java.exe) do set "NCCO_JAVA=%%~$PATH:J"
if defined NCCO_JAVA goto version
>&2 echo ncco: Java 17 or newer is needed, and no java.exe was found; %NCCO_ADVICE%
exit /b 2

rem The file release tells the version without a second start of Java. Where it is missing, Java itself complains.
:version
for %%J in ("%NCCO_JAVA%") do set "NCCO_RELEASE=%%~dpJ..\release"
if not exist "%NCCO_RELEASE%" goto flags
set "NCCO_VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%NCCO_RELEASE%"`) do set "NCCO_VERSION=%%~V"
if not defined NCCO_VERSION goto flags
for /f "tokens=1 delims=.-+_" %%M in ("%NCCO_VERSION%") do set "NCCO_MAJOR=%%M"
if %NCCO_MAJOR% GEQ 17 goto flags
>&2 echo ncco: Java 17 or newer is needed, but "%NCCO_JAVA%" is version %NCCO_VERSION%; %NCCO_ADVICE%
exit /b 2

rem As in the script for Linux and macOS, except for the archive of classes.
:flags
set "NCCO_FLAGS="
if defined JAVA_TOOL_OPTIONS goto start
if defined JDK_JAVA_OPTIONS goto start
if defined _JAVA_OPTIONS goto start
if "%~1"=="serve" goto start
if "%~1"=="review" goto start
set "NCCO_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"

:start
"%NCCO_JAVA%" %NCCO_FLAGS% -jar "%NCCO_JAR%" %*
exit /b %ERRORLEVEL%
