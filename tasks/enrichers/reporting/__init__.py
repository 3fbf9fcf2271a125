"""The grammar of reporting: cues, speakers, contents, channels."""
