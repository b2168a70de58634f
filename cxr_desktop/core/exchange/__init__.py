"""What leaves the program: DICOM objects, de-identified films, pictures."""
