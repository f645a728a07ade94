@echo off
rem Runs Variorum on a JDK 25: JAVA_HOME, then PATH, then the usual places.
setlocal enabledelayedexpansion
set "APP=%~dp0.."
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined FOUND for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%USERPROFILE%\.jdks\*25*") do if not defined FOUND call :try "%%~D\bin\java.exe"
if not defined FOUND (
  echo variorum: no Java 25 found. Install a JDK 25, for example Eclipse Temurin 25, or set JAVA_HOME to one. 1>&2
  exit /b 1
)
rem Classes kept from a rehearsal halve the time of a start. Another build of the JDK, or other jars, pass them over in silence.
set "CACHE="
if exist "%APP%\lib\variorum.aot" set CACHE="-XX:AOTCache=%APP%\lib\variorum.aot" -Xlog:aot=off,cds=off
rem Methods are compiled only once they are much used. The window is used in bursts: there they are compiled once, and quickly.
rem The command line may compute for minutes: there the JDK compiles again, and better, what is used most.
set "COMPILE=-XX:Tier3InvocationThreshold=600 -XX:Tier3MinInvocationThreshold=300 -XX:Tier3CompileThreshold=6000"
if "%~1"=="collate" (
  set "COMPILE=!COMPILE! -XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=60000"
  set "COMPILE=!COMPILE! -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=4000000 -XX:Tier3DelayOn=0"
) else (
  set "COMPILE=!COMPILE! -XX:TieredStopAtLevel=1 -XX:+UseParallelGC"
)
"%FOUND%" %CACHE% %COMPILE% -XX:-UsePerfData --sun-misc-unsafe-memory-access=allow %VARIORUM_OPTS% -jar "%APP%\lib\variorum.jar" %*
exit /b %ERRORLEVEL%

:try
if not exist %1 exit /b 0
if exist "%~dp1..\release" (
  findstr /b /c:"JAVA_VERSION=\"25" "%~dp1..\release" >nul && set "FOUND=%~1"
  exit /b 0
)
%1 -version 2>&1 | findstr /c:"version \"25" >nul && set "FOUND=%~1"
exit /b 0
